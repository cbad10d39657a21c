package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.Entity;
import dev.banksman.sandbox.handshake.domain.Field;
import dev.banksman.sandbox.handshake.domain.ResourceType;
import dev.banksman.sandbox.handshake.domain.Resources;
import dev.banksman.sandbox.handshake.domain.Store;
import dev.banksman.sandbox.handshake.domain.Times;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Resources as they are answered: names in order, related resources in full or by their address. */
final class Dehydration {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ResourceType USERS = Resources.at("users");

    private final Store store;
    private final boolean full;

    Dehydration(Store store, boolean full) {
        this.store = store;
        this.full = full;
    }

    ObjectNode of(Entity entity) {
        Map<String, JsonNode> values = new TreeMap<>();
        common(entity).forEachEntry(values::put);
        entity.type().fields().forEach(field -> values.put(field.name(), value(entity, field)));
        ObjectNode object = NODES.objectNode();
        values.forEach(object::set);
        return object;
    }

    private ObjectNode common(Entity entity) {
        boolean fine = entity.madeInTheApp();
        return NODES.objectNode()
                .put("objID", entity.objId())
                .put("uuid", entity.uuid().toString())
                .put("ctime", Times.text(entity.created(), fine))
                .put(
                        "cdate",
                        LocalDate.ofInstant(entity.created(), ZoneOffset.UTC).toString())
                .put("mtime", Times.text(entity.modified(), fine))
                .put("owner", entity.owner())
                .put("ownerName", ownerName(entity))
                .put("entityType", entity.type().entityType())
                .put("resource_uri", entity.uri());
    }

    private String ownerName(Entity entity) {
        return store.at(entity.owner(), USERS)
                .map(user -> user.value("name").asString())
                .orElse(entity.owner());
    }

    private JsonNode value(Entity entity, Field field) {
        if (field.derivation().isPresent()) {
            return field.derivation().get().of(entity, store);
        }
        JsonNode value = entity.value(field.name());
        return full && field.full() ? inFull(value, field) : value;
    }

    private JsonNode inFull(JsonNode value, Field field) {
        if (value.isArray()) {
            ArrayNode objects = NODES.arrayNode();
            value.forEach(uri -> objects.add(inFull(uri, field)));
            return objects;
        }
        return store.at(value, field).<JsonNode>map(this::of).orElse(value);
    }
}
