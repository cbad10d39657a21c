package dev.banksman.client.model;

import org.jspecify.annotations.Nullable;

/** What a generated {@code build()} checks. */
public final class Required {
    private Required() {}

    /**
     * The value of a required property.
     *
     * @param type the record's name
     * @param property the property as the builder calls it
     * @throws IllegalStateException when the value is null
     */
    public static <T> T check(String type, String property, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(
                    type + "." + property + " is required. Set it on the builder before build().");
        }
        return value;
    }
}
