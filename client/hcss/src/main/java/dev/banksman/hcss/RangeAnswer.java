package dev.banksman.hcss;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a range call answers, by the projects' ids. The document leaves open what stands in the lists: read are ids, and
 * objects that have one as {@code id}, in themselves or in an object inside.
 */
final class RangeAnswer {
    private final Map<String, Said> said = new HashMap<>();

    /** An answer that tells of nothing. */
    RangeAnswer() {}

    /** With one of the lists; what is in an earlier list as well stays as it was there. */
    RangeAnswer with(BulkOutcome outcome, @Nullable List<@Nullable Object> list) {
        for (Object item : Objects.requireNonNullElse(list, List.<@Nullable Object>of())) {
            id(item).ifPresent(id -> said.putIfAbsent(id, new Said(outcome, item)));
        }
        return this;
    }

    <I> BulkItem<I> tell(BulkItem<I> sent) {
        Said found = said.get(key(sent.id().value()));
        return found == null ? sent.with(BulkOutcome.UNKNOWN, null) : sent.with(found.outcome(), found.detail());
    }

    private static Optional<String> id(@Nullable Object item) {
        if (item instanceof Map<?, ?> object) {
            return own(object)
                    .or(() -> object.values().stream()
                            .flatMap(value -> value instanceof Map<?, ?> inside ? own(inside).stream() : Stream.empty())
                            .findFirst());
        }
        return text(item);
    }

    private static Optional<String> own(Map<?, ?> object) {
        return text(object.get("id"));
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String || value instanceof Number
                ? Optional.of(key(value.toString()))
                : Optional.empty();
    }

    /** The hexadecimal digits of a UUID may come back in the other case (RFC 9562, section 4). */
    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private record Said(BulkOutcome outcome, @Nullable Object detail) {}
}
