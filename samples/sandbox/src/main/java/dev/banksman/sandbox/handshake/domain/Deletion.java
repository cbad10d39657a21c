package dev.banksman.sandbox.handshake.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Deletes a resource, and what can't be without it; whatever else refers to it no longer does. */
public final class Deletion {
    private final Store store;

    public Deletion(Store store) {
        this.store = store;
    }

    /** Why the resource can't be deleted, if so. */
    public Optional<String> obstacle(Entity entity) {
        boolean kept = referring(entity).anyMatch(use -> use.field().holds());
        return kept ? Optional.of("An address that bills or goods go to cannot be deleted.") : Optional.empty();
    }

    public void delete(Entity entity) {
        List<Use> uses = referring(entity).toList();
        store.remove(entity);
        uses.forEach(use -> release(use, entity.uri()));
        entity.type().fields().stream()
                .filter(field -> field.kind() == Kind.OWN)
                .flatMap(field -> store.at(entity.value(field.name()), field).stream())
                .forEach(this::delete);
    }

    private void release(Use use, String uri) {
        if (use.field().needed()) {
            delete(use.entity());
            return;
        }
        ObjectNode values = use.entity().values();
        values.set(use.field().name(), without(values.path(use.field().name()), uri));
        store.change(use.entity(), values);
    }

    private static JsonNode without(JsonNode value, String uri) {
        if (!(value instanceof ArrayNode list)) {
            return Kind.ONE.standard();
        }
        list.removeIf(each -> each.asString("").equals(uri));
        return list;
    }

    private Stream<Use> referring(Entity entity) {
        String path = entity.type().path();
        return Resources.ALL.stream()
                .flatMap(type -> type.fields().stream()
                        .filter(field -> field.target().equals(path))
                        .flatMap(field -> store.all(type).stream().map(other -> new Use(other, field))))
                .filter(use -> refers(use.entity().value(use.field().name()), entity.uri()));
    }

    private static boolean refers(JsonNode value, String uri) {
        return value.isArray()
                ? value.valueStream().anyMatch(each -> each.asString("").equals(uri))
                : value.asString("").equals(uri);
    }

    private record Use(Entity entity, Field field) {}
}
