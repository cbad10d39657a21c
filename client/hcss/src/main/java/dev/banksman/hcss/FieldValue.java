package dev.banksman.hcss;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a field, which may be anything that JSON knows; instants are texts there. */
final class FieldValue {
    private FieldValue() {}

    /**
     * The value as JSON: an unmodifiable copy.
     *
     * @throws IllegalArgumentException when JSON knows no such value; the message names {@code field}
     */
    static @Nullable Object json(String field, @Nullable Object value) {
        if (value instanceof Instant instant) {
            return Instants.text(instant);
        }
        if (value instanceof List<?> list) {
            return list(field, list);
        }
        if (value instanceof Map<?, ?> map) {
            return map(field, map);
        }
        if (value == null || value instanceof String || value instanceof Boolean || isNumber(value)) {
            return value;
        }
        throw new IllegalArgumentException(
                "A field's value is a text, a number, a boolean, an Instant, a List, a Map or "
                        + "null. Found in the field '" + field + "': a "
                        + value.getClass().getSimpleName()
                        + ". Make one of these of it.");
    }

    private static boolean isNumber(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof BigInteger
                || (value instanceof Double real && !real.isNaN() && !real.isInfinite());
    }

    private static List<@Nullable Object> list(String field, List<?> list) {
        List<@Nullable Object> copy = new ArrayList<>();
        list.forEach(item -> copy.add(json(field, item)));
        return Collections.unmodifiableList(copy);
    }

    private static Map<String, @Nullable Object> map(String field, Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, item) -> copy.put(String.valueOf(name), json(field, item)));
        return Collections.unmodifiableMap(copy);
    }

    /** For messages. */
    static String kind(Object value) {
        if (value instanceof String) {
            return "a text";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof List) {
            return "a list";
        }
        return value instanceof Boolean ? "a boolean" : "an object";
    }
}
