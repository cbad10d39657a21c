package dev.banksman.handshq;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what an answer had and its types did not: whatever is left in {@code additionalProperties}, at any depth. */
final class Undeclared {
    private Undeclared() {}

    /** The names of such properties. */
    static List<String> in(@Nullable Object value) {
        return names(value).toList();
    }

    private static Stream<String> names(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Undeclared::names);
        }
        return value instanceof Record named
                ? Arrays.stream(named.getClass().getRecordComponents()).flatMap(component -> names(named, component))
                : Stream.empty();
    }

    private static Stream<String> names(Record holder, RecordComponent component) {
        Object value = value(holder, component);
        if (component.getName().equals("additionalProperties") && value instanceof Map<?, ?> left) {
            return left.keySet().stream().map(Object::toString);
        }
        return names(value);
    }

    private static @Nullable Object value(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " can't be read.", e);
        }
    }
}
