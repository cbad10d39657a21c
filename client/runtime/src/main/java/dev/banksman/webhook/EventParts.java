package dev.banksman.webhook;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes events apart, for generated dispatchers. */
public final class EventParts {
    private EventParts() {}

    /**
     * A part that a handler can't do without.
     *
     * @throws NoSuchElementException when the delivery doesn't have it
     */
    public static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw new NoSuchElementException("The delivery has no " + name + ".");
        }
        return part;
    }

    /** The elements of a list; none when there is no list. */
    public static <T> List<T> each(@Nullable List<? extends @Nullable T> list) {
        return list == null ? List.of() : some(list).<T>map(element -> element).toList();
    }

    /** All that is included of a type, in its order; unmodifiable. */
    public static <T> List<T> included(@Nullable List<?> included, Class<T> type) {
        return included == null
                ? List.of()
                : included.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The first that is included of a type. */
    public static <T> Optional<T> firstIncluded(@Nullable List<?> included, Class<T> type) {
        return included(included, type).stream().findFirst();
    }

    /**
     * The first that is included of a type.
     *
     * @throws NoSuchElementException when there is none
     */
    public static <T> T requiredIncluded(@Nullable List<?> included, Class<T> type) {
        return firstIncluded(included, type)
                .orElseThrow(
                        () -> new NoSuchElementException("The delivery includes no " + type.getSimpleName() + "."));
    }

    private static <T> Stream<T> some(List<? extends @Nullable T> list) {
        return list.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
