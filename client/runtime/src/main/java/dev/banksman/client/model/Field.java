package dev.banksman.client.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An optional and nullable JSON property: absent, null or a value.
 *
 * <p>Reading, changing and writing an object loses nothing: what was absent stays absent and what was null stays null.
 * Immutable, as far as its value is.
 *
 * @param <T> the type of the value
 */
public final class Field<T> {
    private static final Field<?> ABSENT = new Field<>(false, null);
    private static final Field<?> NULL = new Field<>(true, null);

    private final boolean present;
    private final @Nullable T value;

    private Field(boolean present, @Nullable T value) {
        this.present = present;
        this.value = value;
    }

    /** The property isn't there at all. */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> Field<T> absent() {
        return (Field<T>) ABSENT;
    }

    /** The property is there and is JSON's null. */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> Field<T> ofNull() {
        return (Field<T>) NULL;
    }

    /** The property is there and has this value. */
    public static <T> Field<T> of(T value) {
        return new Field<>(true, Objects.requireNonNull(value, "value"));
    }

    /** The property is there: with this value, or as JSON's null. */
    public static <T> Field<T> ofNullable(@Nullable T value) {
        return value == null ? ofNull() : of(value);
    }

    /** Whether a value or null was given. */
    public boolean isPresent() {
        return present;
    }

    /** Whether neither a value nor null was given. */
    public boolean isAbsent() {
        return !present;
    }

    /** The value; null when the property is null or absent. */
    public @Nullable T orNull() {
        return value;
    }

    /** The value; empty when the property is null or absent. */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field<?> that && present == that.present && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, value);
    }

    @Override
    public String toString() {
        return present ? String.valueOf(value) : "(absent)";
    }
}
