package dev.banksman.client.odata;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property whose values have an order.
 *
 * @param <R> the entity that the query is about
 * @param <V> what it is compared with
 */
public class OrderedProperty<R, V> extends Property<R, V> {
    OrderedProperty(Term term, @Nullable PropertyPath<R> path, Function<? super V, String> literal) {
        super(term, path, literal);
    }

    OrderedProperty(PropertyPath<R> path, Function<? super V, String> literal) {
        super(path, literal);
    }

    /** Greater than a value. */
    public final Filter<R> gt(V value) {
        return compared("gt", value);
    }

    /** Greater than another property. */
    public final Filter<R> gt(OrderedProperty<R, V> other) {
        return compared("gt", other.term());
    }

    /** Greater than a value, or equal to it. */
    public final Filter<R> ge(V value) {
        return compared("ge", value);
    }

    /** Greater than another property, or equal to it. */
    public final Filter<R> ge(OrderedProperty<R, V> other) {
        return compared("ge", other.term());
    }

    /** Less than a value. */
    public final Filter<R> lt(V value) {
        return compared("lt", value);
    }

    /** Less than another property. */
    public final Filter<R> lt(OrderedProperty<R, V> other) {
        return compared("lt", other.term());
    }

    /** Less than a value, or equal to it. */
    public final Filter<R> le(V value) {
        return compared("le", value);
    }

    /** Less than another property, or equal to it. */
    public final Filter<R> le(OrderedProperty<R, V> other) {
        return compared("le", other.term());
    }

    /** The smallest first. */
    public final Order<R> ascending() {
        return new Order<>(term());
    }

    /** The greatest first. */
    public final Order<R> descending() {
        return new Order<>(out -> out.add(term()).add(" desc"));
    }
}
