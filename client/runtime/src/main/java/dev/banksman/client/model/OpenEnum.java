package dev.banksman.client.model;

/**
 * A string of a set that may grow: equal by value, and a value that nobody knew survives a round trip.
 *
 * <p>An implementation is a record of one {@code String} component. The constants of {@code K} are annotated with the
 * {@link KnownValue} that they stand for, but for {@code UNRECOGNIZED}.
 *
 * @param <K> the values that the document names, for {@code switch}
 */
public interface OpenEnum<K extends Enum<K>> {
    /** The value as it is in JSON. */
    String value();

    /** The value as a constant, or {@code UNRECOGNIZED} for every value that the document doesn't name. */
    default K known() {
        return KnownValues.find(this);
    }
}
