package dev.banksman.client.odata;

/**
 * A number of any type, compared with numbers of any other.
 *
 * @param <R> the entity that the query is about
 */
public final class NumberProperty<R> extends OrderedProperty<R, Number> {
    NumberProperty(PropertyPath<R> path) {
        super(path, Literals::number);
    }

    /** What a function makes. */
    NumberProperty(Term term) {
        super(term, null, Literals::number);
    }

    /** Rounded to a whole number. */
    public NumberProperty<R> round() {
        return new NumberProperty<>(call("round"));
    }

    /** The greatest whole number that is not above it. */
    public NumberProperty<R> floor() {
        return new NumberProperty<>(call("floor"));
    }

    /** The smallest whole number that is not below it. */
    public NumberProperty<R> ceiling() {
        return new NumberProperty<>(call("ceiling"));
    }
}
