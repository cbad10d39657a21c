package dev.banksman.client.model;

/**
 * A string of a set that may grow: equal by value, and a value that nobody knew survives a round trip.
 *
 * @param <K> the values that the document names, for {@code switch}
 */
public interface OpenEnum<K extends Enum<K>> {
    /** The value as it is in JSON. */
    String value();

    /** The value as a constant, or the constant that stands for every value the document doesn't name. */
    K known();
}
