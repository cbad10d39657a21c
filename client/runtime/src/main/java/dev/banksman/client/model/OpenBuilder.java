package dev.banksman.client.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The builder of a record that keeps properties which the document doesn't declare. Not thread-safe.
 *
 * @param <B> the builder itself
 * @param <V> the value of such a property
 */
public abstract class OpenBuilder<B extends OpenBuilder<B, V>, V extends @Nullable Object> {
    private final Map<String, V> additionalProperties;

    /** A builder that begins with these. */
    protected OpenBuilder(Map<String, V> additionalProperties) {
        this.additionalProperties = new LinkedHashMap<>(additionalProperties);
    }

    /** A property that the document doesn't declare. */
    @SuppressWarnings("unchecked") // B is this very type
    public final B additionalProperty(String name, @Nullable V value) {
        additionalProperties.put(name, value);
        return (B) this;
    }

    /**
     * The value of a required property.
     *
     * @param property as the builder calls it
     * @throws IllegalStateException when the value is null
     */
    protected final <T> T required(String property, @Nullable T value) {
        return Required.check(this, property, value);
    }

    /** All of them, in the order in which they were set. */
    protected final Map<String, V> additionalProperties() {
        return additionalProperties;
    }
}
