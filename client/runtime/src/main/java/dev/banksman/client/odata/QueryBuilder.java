package dev.banksman.client.odata;

import java.util.Arrays;
import java.util.List;

/**
 * Collects which entities are wanted, and what of them. A method that is called twice: the last one counts. Not
 * thread-safe.
 *
 * @param <E> the entity
 * @param <B> the builder itself
 */
public abstract class QueryBuilder<E, B extends QueryBuilder<E, B>> extends EntityQueryBuilder<E, B> {
    /** A builder in which nothing is set. */
    protected QueryBuilder() {}

    /** {@code $filter}: only those that a condition is true of. */
    public final B filter(Filter<E> filter) {
        return set(options().filtering(filter.term()));
    }

    /** {@code $orderby}: sorted by the first, those that are equal by the second, and so on. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final B orderBy(Order<E>... orders) {
        List<Term> terms = Arrays.stream(orders).map(Order::term).toList();
        return set(
                terms.isEmpty() ? options().without(Option.ORDER_BY) : options().ordering(terms));
    }

    /**
     * {@code $top}: at most so many.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public final B top(long most) {
        return set(options().with(Option.TOP, counted("top", most)));
    }

    /**
     * {@code $skip}: without so many at the beginning.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public final B skip(long first) {
        return set(options().with(Option.SKIP, counted("skip", first)));
    }

    /** {@code $count}: with the number of all, whatever {@code top} and {@code skip} leave of them. */
    public final B count() {
        return set(options().with(Option.COUNT, "true"));
    }

    private static String counted(String name, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is at least 0. Found: " + number + ".");
        }
        return Long.toString(number);
    }
}
