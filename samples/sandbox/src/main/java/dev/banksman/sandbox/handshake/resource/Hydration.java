package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.Entity;
import dev.banksman.sandbox.handshake.domain.Field;
import dev.banksman.sandbox.handshake.domain.ResourceType;
import dev.banksman.sandbox.handshake.domain.Resources;
import dev.banksman.sandbox.handshake.domain.Store;
import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is sent, and with it what is related: a relationship that comes in full changes the resource that it
 * names by its {@code resource_uri}, or that has the same key, or else creates one.
 */
final class Hydration {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Store store;
    private final String user;

    Hydration(Store store, String user) {
        this.store = store;
        this.user = user;
    }

    Entity create(ResourceType type, long objId, JsonNode sent) {
        ObjectNode values = values(type, sent, NODES.objectNode());
        for (Field field : type.fields()) {
            if (field.needed() && !values.has(field.name())) {
                throw HandshakeFailure.badRequest("There is no '" + field.name() + "', which must be given.");
            }
        }
        checkKey(type, values, Optional.empty());
        return store.create(type, objId, values, user);
    }

    void change(Entity entity, JsonNode sent) {
        ObjectNode values = values(entity.type(), sent, entity.values());
        checkKey(entity.type(), values, Optional.of(entity));
        store.change(entity, values);
    }

    /** Two with the same key are more than the database takes. */
    private void checkKey(ResourceType type, ObjectNode values, Optional<Entity> self) {
        String key = values.path(type.key()).asString("");
        Optional<Entity> other = key.isEmpty() ? Optional.empty() : store.withKey(type, key);
        if (other.isPresent() && !other.equals(self)) {
            throw HandshakeFailure.failed("Integrity error: there is another one with this '" + type.key() + "'.");
        }
    }

    /** What was known, with what is sent; readonly fields and such as are not known are ignored. */
    private ObjectNode values(ResourceType type, JsonNode sent, ObjectNode known) {
        if (!sent.isObject()) {
            throw HandshakeFailure.badRequest("The body must be one resource.");
        }
        type.fields().stream()
                .filter(field -> !field.isReadonly() && sent.has(field.name()))
                .forEach(field -> value(field, sent.path(field.name()), known.path(field.name()))
                        .ifPresent(value -> known.set(field.name(), value)));
        return known;
    }

    /** What a field becomes; a null where there can be none leaves it as it is. */
    private Optional<JsonNode> value(Field field, JsonNode sent, JsonNode known) {
        if (sent.isNull()) {
            return field.nullable() ? Optional.of(sent) : Optional.empty();
        }
        return Optional.of(
                switch (field.kind()) {
                    case ONE -> uri(related(field, sent));
                    case OWN -> uri(own(field, sent, known));
                    case MANY -> many(field, sent);
                    default -> Scalars.read(field, sent);
                });
    }

    private static JsonNode uri(Entity entity) {
        return NODES.stringNode(entity.uri());
    }

    private JsonNode many(Field field, JsonNode sent) {
        if (!sent.isArray()) {
            throw HandshakeFailure.badRequest("The field '" + field.name() + "' is a list.");
        }
        ArrayNode uris = NODES.arrayNode();
        sent.forEach(each -> uris.add(uri(related(field, each))));
        return uris;
    }

    private Entity related(Field field, JsonNode sent) {
        ResourceType type = Resources.at(field.target());
        if (!sent.isObject()) {
            return named(field, sent);
        }
        Optional<Entity> known = sent.hasNonNull("resource_uri")
                ? Optional.of(named(field, sent.path("resource_uri")))
                : withKey(type, sent.path(type.key()).asString(""));
        if (known.isEmpty()) {
            return create(type, store.nextId(type), sent);
        }
        change(known.get(), sent);
        return known.get();
    }

    private Optional<Entity> withKey(ResourceType type, String key) {
        return key.isEmpty() ? Optional.empty() : store.withKey(type, key);
    }

    private Entity named(Field field, JsonNode uri) {
        return store.at(uri, field)
                .orElseThrow(() -> HandshakeFailure.badRequest("The field '" + field.name()
                        + "' is neither a resource nor the address of one that there is."));
    }

    /** It is created with its owner, and no other one can take its place. */
    private Entity own(Field field, JsonNode sent, JsonNode known) {
        ResourceType type = Resources.at(field.target());
        JsonNode uri = sent.isObject() ? sent.path("resource_uri") : sent;
        if (known.isString()) {
            return keep(field, sent, known, uri);
        }
        if (!sent.isObject() || !uri.isMissingNode()) {
            throw HandshakeFailure.badRequest("The field '" + field.name() + "' must be a new resource in full.");
        }
        return create(type, store.nextId(type), sent);
    }

    private Entity keep(Field field, JsonNode sent, JsonNode known, JsonNode uri) {
        Entity entity = named(field, known);
        if (!uri.isMissingNode() && !uri.equals(known)) {
            throw HandshakeFailure.badRequest("The field '" + field.name() + "' can't become another resource.");
        }
        if (sent.isObject()) {
            change(entity, sent);
        }
        return entity;
    }
}
