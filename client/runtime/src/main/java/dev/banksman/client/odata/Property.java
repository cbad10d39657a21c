package dev.banksman.client.odata;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property that is a value, or what a function makes of it.
 *
 * @param <R> the entity that the query is about
 * @param <V> what it is compared with
 */
public class Property<R, V> {
    private final Term term;
    private final @Nullable PropertyPath<R> path;
    private final Function<? super V, String> literal;

    Property(Term term, @Nullable PropertyPath<R> path, Function<? super V, String> literal) {
        this.term = term;
        this.path = path;
        this.literal = literal;
    }

    Property(PropertyPath<R> path, Function<? super V, String> literal) {
        this(out -> out.add(path), path, literal);
    }

    /** Equal to a value. */
    public final Filter<R> eq(V value) {
        return compared("eq", value);
    }

    /** Equal to another property. */
    public final Filter<R> eq(Property<R, V> other) {
        return compared("eq", other.term());
    }

    /** Not equal to a value; null is not equal to any. */
    public final Filter<R> ne(V value) {
        return compared("ne", value);
    }

    /** Not equal to another property. */
    public final Filter<R> ne(Property<R, V> other) {
        return compared("ne", other.term());
    }

    /**
     * Equal to one of some values.
     *
     * @throws IllegalArgumentException when there are none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> in(V... values) {
        return in(Arrays.asList(values));
    }

    /** The same for a list. */
    public final Filter<R> in(List<? extends V> values) {
        List<V> all = List.copyOf(values);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("in needs at least one value. Found: none. Leave the condition out.");
        }
        return all.size() == 1
                ? eq(all.get(0))
                : Filter.listed(one(all), all.stream().map(this::eq).toList());
    }

    private Term one(List<V> values) {
        String list = String.join(",", values.stream().map(this::literal).toList());
        return out -> out.add(term).add(" in (").add(list).add(")");
    }

    /** Without a value. */
    public final Filter<R> isNull() {
        return compared("eq", out -> out.add("null"));
    }

    /** With a value. */
    public final Filter<R> isNotNull() {
        return compared("ne", out -> out.add("null"));
    }

    final Filter<R> compared(String operator, V value) {
        String text = literal(value);
        return compared(operator, out -> out.add(text));
    }

    final Filter<R> compared(String operator, Term right) {
        return Filter.comparison(out -> out.add(term).add(" " + operator + " ").add(right));
    }

    private String literal(V value) {
        return literal.apply(
                Objects.requireNonNull(value, "A property is compared with a value; for null there is isNull()."));
    }

    final Term term() {
        return term;
    }

    final Function<? super V, String> literals() {
        return literal;
    }

    /** A call of a function with it as the first argument. */
    final Term call(String function, Term... more) {
        return out -> {
            out.add(function).add("(").add(term);
            Stream.of(more).forEach(argument -> out.add(",").add(argument));
            out.add(")");
        };
    }

    /** Where it is; empty for what a function makes. */
    final Optional<PropertyPath<R>> path() {
        return Optional.ofNullable(path);
    }
}
