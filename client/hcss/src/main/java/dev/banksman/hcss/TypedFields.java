package dev.banksman.hcss;

import dev.banksman.client.model.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the document of HCSS cannot say: which fields a project has, and of which types, is decided by each business
 * unit's own schema. So fields are read by their id, as what the caller knows them to be; null when a field is empty or
 * not there. What nobody asks for stays as it was read, and is sent back so.
 */
public interface TypedFields {

    /** The one field that every project has. */
    Field<String> name();

    /** The values of all other fields, by the fields' ids. */
    Map<String, @Nullable Object> additionalProperties();

    /** A builder that begins with all fields. */
    ProjectFields.Builder toBuilder();

    /** All values by the fields' ids, in the order in which they were read; unmodifiable. */
    default Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (!name().isAbsent()) {
            values.put("name", name().orNull());
        }
        values.putAll(additionalProperties());
        return Collections.unmodifiableMap(values);
    }

    /** Whether the field is there, be it empty. */
    default boolean has(String fieldId) {
        return values().containsKey(fieldId);
    }

    /** The value as it is in JSON: a text, a number (exact), a boolean, a list, a map, or null. */
    default @Nullable Object value(String fieldId) {
        return values().get(fieldId);
    }

    /**
     * A text.
     *
     * @throws IllegalStateException when the value is something else
     */
    default @Nullable String string(String fieldId) {
        return as(fieldId, "a text", value -> value instanceof String text ? text : null);
    }

    /**
     * A number, exact.
     *
     * @throws IllegalStateException when the value is something else
     */
    default @Nullable BigDecimal number(String fieldId) {
        return as(fieldId, "a number", TypedFields::exact);
    }

    /**
     * An instant; of one that is written with an offset, the same moment.
     *
     * @throws IllegalStateException when the value is something else
     */
    default @Nullable Instant instant(String fieldId) {
        return as(fieldId, "an instant", TypedFields::moment);
    }

    /**
     * A boolean.
     *
     * @throws IllegalStateException when the value is something else
     */
    default @Nullable Boolean bool(String fieldId) {
        return as(fieldId, "a boolean", value -> value instanceof Boolean flag ? flag : null);
    }

    /**
     * A list, unmodifiable; objects in it are maps.
     *
     * @throws IllegalStateException when the value is something else
     */
    @SuppressWarnings("unchecked") // a list of JSON values
    default @Nullable List<@Nullable Object> list(String fieldId) {
        return as(fieldId, "a list", value -> value instanceof List<?> list ? (List<@Nullable Object>) list : null);
    }

    /**
     * The same fields with another value for one of them.
     *
     * @param value a text, a number, a boolean, an {@link Instant}, a list or map of these, or null for an empty field
     * @throws IllegalArgumentException when it is something else
     */
    default ProjectFields set(String fieldId, @Nullable Object value) {
        Object json = FieldValue.json(fieldId, value);
        if (!fieldId.equals("name")) {
            return toBuilder().additionalProperty(fieldId, json).build();
        }
        if (json != null && !(json instanceof String)) {
            throw new IllegalArgumentException(
                    "The field 'name' holds a text. Found: " + FieldValue.kind(json) + ". Give a String.");
        }
        return toBuilder().name((String) json).build();
    }

    private <T> @Nullable T as(String fieldId, String wanted, Function<Object, @Nullable T> type) {
        Object value = value(fieldId);
        if (value == null) {
            return null;
        }
        T typed = type.apply(value);
        if (typed == null) {
            throw new IllegalStateException("The field '" + fieldId + "' must hold " + wanted
                    + " to be read so. Found: " + FieldValue.kind(value) + ". Read it by value(…).");
        }
        return typed;
    }

    private static @Nullable BigDecimal exact(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    private static @Nullable Instant moment(Object value) {
        try {
            return value instanceof String text ? OffsetDateTime.parse(text).toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
