package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.EntityType;
import dev.banksman.sandbox.hellohq.domain.Kind;
import dev.banksman.sandbox.hellohq.domain.Property;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sets an entity's properties as a body says; what can only be read is left alone. */
final class Values {
    private static final int DATE_LENGTH = 10;

    private Values() {}

    /** An entity that nobody sees, with what is sent: throws what is wrong with that before anything is changed. */
    static Entity tried(EntityType type, ObjectNode body) {
        Entity trial = new Entity(type).set("Id", 0);
        set(trial, body);
        return trial;
    }

    /** Sets what is sent. */
    static void set(Entity entity, ObjectNode body) {
        checkNames(entity, body);
        entity.type().properties().stream()
                .filter(property -> !property.readOnly() && body.has(property.name()))
                .forEach(property -> set(entity, property, body.get(property.name())));
        checkRequired(entity);
    }

    /** Sets what is sent, and clears the rest (OData 4.0, part 1, section 11.4.3). */
    static void replace(Entity entity, ObjectNode body) {
        ObjectNode whole = body.deepCopy();
        entity.type().properties().stream()
                .filter(property -> !property.readOnly() && !body.has(property.name()))
                .forEach(property -> whole.putNull(property.name()));
        set(entity, whole);
    }

    private static void checkNames(Entity entity, ObjectNode body) {
        for (String name : body.propertyNames()) {
            boolean known = name.contains("@")
                    || entity.type().property(name).isPresent()
                    || entity.type().link(name).isPresent();
            if (!known) {
                throw HelloHqFailure.badRequest("There is no property '" + name + "' on "
                        + entity.type().name() + ".");
            }
        }
    }

    private static void checkRequired(Entity entity) {
        entity.type().properties().stream()
                .filter(property -> property.required()
                        && entity.value(property.name())
                                .filter(value -> !value.equals(""))
                                .isEmpty())
                .findFirst()
                .ifPresent(property -> {
                    throw HelloHqFailure.badRequest("The property '" + property.name() + "' is required.");
                });
    }

    private static void set(Entity entity, Property property, JsonNode json) {
        if (json.isNull()) {
            entity.clear(property.name());
        } else {
            entity.set(property.name(), value(property, json));
        }
    }

    private static Object value(Property property, JsonNode json) {
        Object value = read(property.kind(), json)
                .orElseThrow(() -> HelloHqFailure.badRequest("The property '" + property.name() + "' must be "
                        + property.kind().words() + "."));
        if (!property.words().isEmpty() && !property.words().contains(value)) {
            throw HelloHqFailure.badRequest(
                    "The property '" + property.name() + "' is one of " + String.join(", ", property.words()) + ".");
        }
        return value;
    }

    private static Optional<Object> read(Kind kind, JsonNode json) {
        return switch (kind) {
            case INTEGER -> json.isInt() ? Optional.of(json.intValue()) : Optional.empty();
            case TEXT -> json.isString() ? Optional.of(json.stringValue()) : Optional.empty();
            case FLAG -> json.isBoolean() ? Optional.of(json.booleanValue()) : Optional.empty();
            case DECIMAL -> json.isNumber() ? Optional.of(json.decimalValue()) : Optional.empty();
            case INSTANT, DATE -> json.isString() ? time(kind, json.stringValue()) : Optional.empty();
        };
    }

    /** A date may have a time behind it, which means nothing. */
    private static Optional<Object> time(Kind kind, String text) {
        try {
            if (kind == Kind.INSTANT) {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            }
            boolean timed = text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == 'T';
            return Optional.of(LocalDate.parse(timed ? text.substring(0, DATE_LENGTH) : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
