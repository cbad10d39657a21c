package dev.banksman.client.model;

import org.jspecify.annotations.Nullable;

/** What a generated {@code build()} checks. */
public final class Required {
    private Required() {}

    /**
     * The value of a required property.
     *
     * @param builder of the record, a type nested in it
     * @param property the property as the builder calls it
     * @throws IllegalStateException when the value is null
     */
    public static <T> T check(Object builder, String property, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(record(builder.getClass()) + "." + property
                    + " is required. Set it on the builder before build().");
        }
        return value;
    }

    /** The name of the type around a builder, as one writes it. */
    private static String record(Class<?> builder) {
        Class<?> type = builder.getEnclosingClass() == null ? builder : builder.getEnclosingClass();
        return type.getEnclosingClass() == null ? type.getSimpleName() : record(type) + "." + type.getSimpleName();
    }
}
