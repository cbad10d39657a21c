package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.Property;
import dev.banksman.sandbox.http.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes entities as JSON. */
final class Projection {
    private static final int LEAST_DIGITS = 7;

    private final Habits habits;

    Projection(Habits habits) {
        this.habits = habits;
    }

    ObjectNode json(Entity entity, Query query) {
        ObjectNode json = Json.object();
        entity.type().properties().stream()
                .filter(property ->
                        query.selected().isEmpty() || query.selected().contains(property.name()))
                .forEach(property -> write(property, entity, json));
        query.expansions().forEach(expansion -> expand(expansion, entity, json));
        return json;
    }

    private void write(Property property, Entity entity, ObjectNode json) {
        String name = property.name();
        Object value = entity.value(name).orElse(null);
        if (value == null) {
            json.putNull(name);
        } else {
            switch (property.kind()) {
                case INTEGER -> json.put(name, (Integer) value);
                case TEXT -> json.put(name, (String) value);
                case FLAG -> json.put(name, (Boolean) value);
                case DECIMAL -> json.put(name, (BigDecimal) value);
                case INSTANT -> json.put(name, instant((Instant) value, entity));
                case DATE -> json.put(name, value + (habits.bareDates() ? "" : "T00:00:00Z"));
            }
        }
    }

    /** With 7 to 9 digits of a second. */
    private static String instant(Instant instant, Entity entity) {
        int digits = LEAST_DIGITS + entity.value("Id").map(Integer.class::cast).orElse(0) % 3;
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss." + "S".repeat(digits) + "'Z'", Locale.ROOT)
                .format(instant.atOffset(ZoneOffset.UTC));
    }

    private void expand(Expansion expansion, Entity entity, ObjectNode json) {
        String name = expansion.link().name();
        List<Entity> linked = entity.linked(name);
        if (!expansion.link().many()) {
            json.set(name, linked.isEmpty() ? json.nullNode() : json(linked.get(0), expansion.query()));
            return;
        }
        List<Entity> found = expansion.query().found(linked);
        if (expansion.query().count()) {
            json.put(name + "@odata.count", found.size());
        }
        ArrayNode items = json.putArray(name);
        expansion.query().cut(found).forEach(item -> items.add(json(item, expansion.query())));
    }
}
