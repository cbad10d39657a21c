package dev.banksman.client.odata;

import java.util.Objects;
import java.util.function.Function;

/**
 * A collection: of other entities, or of values.
 *
 * @param <R> the entity that the query is about
 * @param <P> an element as a condition has it
 */
public class Many<R, P> {
    private final PropertyPath<R> path;
    private final String variable;
    private final Function<PropertyPath<R>, P> element;

    Many(PropertyPath<R> path, String variable, Function<PropertyPath<R>, P> element) {
        this.path = path;
        this.variable = variable;
        this.element = element;
    }

    Many(Many<R, P> other) {
        this(other.path, other.variable, other.element);
    }

    /** With at least one element. */
    public final Filter<R> any() {
        return Filter.whole(out -> out.add(path).add("/any()"));
    }

    /** With at least one element that a condition is true of. */
    public final Filter<R> any(Function<P, Filter<R>> condition) {
        return lambda("any", condition);
    }

    /** With none but elements that a condition is true of. */
    public final Filter<R> all(Function<P, Filter<R>> condition) {
        return lambda("all", condition);
    }

    /** The number of its elements. */
    public final NumberProperty<R> count() {
        return new NumberProperty<>(path.count());
    }

    private Filter<R> lambda(String word, Function<P, Filter<R>> condition) {
        Variable each = new Variable(variable, path);
        Filter<R> filter = Objects.requireNonNull(condition.apply(element.apply(PropertyPath.of(each))), "condition");
        return Filter.whole(out ->
                out.add(path).add("/" + word + "(").within(each, filter.term()).add(")"));
    }

    final PropertyPath<R> path() {
        return path;
    }
}
