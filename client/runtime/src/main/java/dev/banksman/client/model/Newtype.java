package dev.banksman.client.model;

/**
 * A string with a type of its own, so that a project's id can't be passed where a person's belongs. Reads JSON strings
 * and JSON numbers (by their exact text) and is written as a string.
 *
 * <p>An implementation is a record of one {@code String} component.
 */
public interface Newtype {
    /** The string. */
    String value();
}
