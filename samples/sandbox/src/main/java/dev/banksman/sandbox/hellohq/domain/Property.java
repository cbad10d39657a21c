package dev.banksman.sandbox.hellohq.domain;

import java.util.List;

/**
 * A property of an entity.
 *
 * @param readOnly whether only the server sets it
 * @param required whether it can't be null
 * @param words the values that it may have; empty when any will do
 */
public record Property(String name, Kind kind, boolean readOnly, boolean required, List<String> words) {
    public Property {
        words = List.copyOf(words);
    }

    static Property plain(String name, Kind kind) {
        return new Property(name, kind, false, false, List.of());
    }

    static Property readOnly(String name, Kind kind) {
        return new Property(name, kind, true, false, List.of());
    }

    static Property required(String name, Kind kind) {
        return new Property(name, kind, false, true, List.of());
    }

    static Property oneOf(String name, String... words) {
        return new Property(name, Kind.TEXT, false, false, List.of(words));
    }
}
