package dev.banksman.webhook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The headers of a delivery, their names in any case. Immutable. */
final class Headers {
    private final Map<String, List<String>> values;

    private Headers(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Copies them. Some servers have a null among names and values: it is left out. */
    static Headers of(Map<String, ? extends List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name != null && values != null) {
                copy.merge(name, copied(values), Headers::joined);
            }
        });
        return new Headers(Collections.unmodifiableMap(copy));
    }

    private static List<String> copied(List<String> values) {
        return values.size() == 1 && values.get(0) != null
                ? List.of(values.get(0))
                : values.stream().filter(Objects::nonNull).toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return Collections.unmodifiableList(all);
    }

    /** All of them; unmodifiable. */
    Map<String, List<String>> all() {
        return values;
    }

    /** All values of one; empty when it is not there. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value of one that is there once. */
    Optional<String> only(String name) {
        List<String> all = all(name);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The first value of one. */
    Optional<String> first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }
}
