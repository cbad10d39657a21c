package dev.banksman.client.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that, unlike {@code List.copyOf} and {@code Map.copyOf}, keep order and nulls. */
public final class Copies {
    private Copies() {}

    /** A copy of a list; null for null. */
    public static <E extends @Nullable Object> @Nullable List<E> list(@Nullable List<E> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** A copy of a map in its order; null for null. */
    public static <K, V extends @Nullable Object> @Nullable Map<K, V> map(@Nullable Map<K, V> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A copy of a record's additional properties in their order; empty for null. */
    public static <V extends @Nullable Object> Map<String, V> additional(@Nullable Map<String, V> properties) {
        return properties == null || properties.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** The field; absent for null. */
    public static <T> Field<T> field(@Nullable Field<T> field) {
        return field == null ? Field.absent() : field;
    }

    /** The field with a copy of its list; absent for null. */
    public static <E extends @Nullable Object> Field<List<E>> listField(@Nullable Field<List<E>> field) {
        return field == null || field.isAbsent() ? Field.absent() : Field.ofNullable(list(field.orNull()));
    }

    /** The field with a copy of its map; absent for null. */
    public static <K, V extends @Nullable Object> Field<Map<K, V>> mapField(@Nullable Field<Map<K, V>> field) {
        return field == null || field.isAbsent() ? Field.absent() : Field.ofNullable(map(field.orNull()));
    }
}
