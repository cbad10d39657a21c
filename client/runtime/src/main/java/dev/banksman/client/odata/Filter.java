package dev.banksman.client.odata;

import java.util.List;
import java.util.Objects;

/**
 * A condition on an entity, made by its properties: {@code NAME.startsWith("A").and(ID.gt(10))}.
 *
 * @param <R> the entity
 */
public final class Filter<R> {
    private final Term term;
    private final Strength strength;

    /** How firmly its parts hold together, from loose to firm (OData 4.01, Part 2, 5.1.1.16). */
    private enum Strength {
        OR,
        AND,
        COMPARISON,
        WHOLE
    }

    private Filter(Term term, Strength strength) {
        this.term = term;
        this.strength = strength;
    }

    static <R> Filter<R> comparison(Term term) {
        return new Filter<>(term, Strength.COMPARISON);
    }

    /** What needs no parentheses anywhere: a call, a lambda, a property. */
    static <R> Filter<R> whole(Term term) {
        return new Filter<>(term, Strength.WHOLE);
    }

    /** One of a list of values, where the service knows {@code in}; else one of the comparisons. */
    static <R> Filter<R> listed(Term in, List<Filter<R>> comparisons) {
        Term any = comparisons.stream().reduce(Filter::or).orElseThrow().atLeast(Strength.WHOLE);
        return comparison(out -> out.add(out.dialect().inOperator() ? in : any));
    }

    /**
     * A condition in OData's own words, for what the properties have no method for: {@code Filter.of("year(On) eq
     * 2018")}. It goes out as it is, but for the encoding: never put another's text into it.
     */
    public static <R> Filter<R> of(String expression) {
        Objects.requireNonNull(expression, "expression");
        return new Filter<>(out -> out.add(expression), Strength.OR);
    }

    /** The opposite. */
    public static <R> Filter<R> not(Filter<R> filter) {
        return comparison(out -> out.add("not ").add(filter.atLeast(Strength.WHOLE)));
    }

    /** Both. */
    public Filter<R> and(Filter<R> other) {
        return joined(" and ", other, Strength.AND);
    }

    /** One of them, or both. */
    public Filter<R> or(Filter<R> other) {
        return joined(" or ", other, Strength.OR);
    }

    private Filter<R> joined(String word, Filter<R> other, Strength by) {
        Objects.requireNonNull(other, "other");
        return new Filter<>(out -> out.add(atLeast(by)).add(word).add(other.atLeast(by)), by);
    }

    /** In parentheses, unless it holds together at least that firmly. */
    private Term atLeast(Strength least) {
        return strength.compareTo(least) >= 0
                ? term
                : out -> out.add("(").add(term).add(")");
    }

    Term term() {
        return term;
    }
}
