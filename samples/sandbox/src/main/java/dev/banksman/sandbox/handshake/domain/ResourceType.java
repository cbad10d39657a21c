package dev.banksman.sandbox.handshake.domain;

import java.util.List;
import java.util.Optional;

/**
 * A kind of resource.
 *
 * @param path the last part of its list's address, such as {@code orders}
 * @param entityType what its resources call themselves
 * @param key the field of which no two have the same value; empty if there is none
 * @param answersChanges whether a change is answered with the resource, and not with nothing
 * @param made whether users make them; the others are the system's own
 */
public record ResourceType(
        String path, String entityType, String key, boolean answersChanges, boolean made, List<Field> fields) {
    public ResourceType {
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
