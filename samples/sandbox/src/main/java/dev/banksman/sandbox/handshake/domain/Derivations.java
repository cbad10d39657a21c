package dev.banksman.sandbox.handshake.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The values of fields that are worked out. */
final class Derivations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Derivations() {}

    static JsonNode text(String text) {
        return NODES.stringNode(text);
    }

    static JsonNode flag(boolean flag) {
        return NODES.booleanNode(flag);
    }

    static JsonNode nothing(Entity entity, Store store) {
        return NODES.nullNode();
    }

    private static String get(Entity entity, String field) {
        return entity.value(field).asString("");
    }

    private static BigDecimal decimal(Entity entity, String field) {
        return new BigDecimal(entity.value(field).asString("0"));
    }

    static String lineTotal(Entity line) {
        return decimal(line, "unitPrice")
                .multiply(BigDecimal.valueOf(line.value("qty").asLong()))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static JsonNode orderTotal(Entity order, Store store) {
        BigDecimal sum = related(order, "lines", store)
                .map(line -> new BigDecimal(lineTotal(line)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(decimal(order, "totalOffDiscount"));
        BigDecimal share = HUNDRED.subtract(decimal(order, "percentDiscount"));
        return text(sum.multiply(share).divide(HUNDRED, 2, RoundingMode.HALF_UP).toPlainString());
    }

    /** What a relationship leads to. */
    private static Stream<Entity> related(Entity entity, String name, Store store) {
        Field field = entity.type().field(name).orElseThrow();
        JsonNode value = entity.value(name);
        Stream<JsonNode> uris = value.isArray() ? value.valueStream() : Stream.of(value);
        return uris.map(uri -> store.at(uri, field)).flatMap(Optional::stream);
    }

    static JsonNode lastEdited(Entity order, Store store) {
        Stream<Entity> parts =
                Stream.of("lines", "billTo", "shipTo", "creditCard").flatMap(name -> related(order, name, store));
        Entity last = Stream.concat(Stream.of(order), parts)
                .max(Comparator.comparing(Entity::modified))
                .orElse(order);
        return text(Times.text(last.modified(), last.madeInTheApp()));
    }

    /** Of all manufacturers of what was ordered, one field. */
    static JsonNode manufacturers(Entity order, Store store, String field) {
        return text(related(order, "lines", store)
                .flatMap(line -> related(line, "item", store))
                .flatMap(item -> related(item, "manufacturer", store))
                .map(manufacturer -> get(manufacturer, field))
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    static JsonNode lines(Entity address, Store store) {
        String place = Stream.of("city", "state", "postcode", "country")
                .map(field -> get(address, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return text(Stream.of(get(address, "street"), get(address, "street2"), place)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** The customer that has an address in one of its fields. */
    static JsonNode customerWith(Entity address, Store store, String field) {
        JsonNode uri = text(address.uri());
        return store.all(Resources.at("customers")).stream()
                .filter(customer -> contains(customer.value(field), uri))
                .findFirst()
                .map(customer -> text(customer.uri()))
                .orElse(NODES.nullNode());
    }

    private static boolean contains(JsonNode value, JsonNode uri) {
        return value.equals(uri) || value.valueStream().anyMatch(uri::equals);
    }

    /** The resources of the same kind whose parent it is. */
    static JsonNode below(Entity above, Store store) {
        ArrayNode uris = NODES.arrayNode();
        store.all(above.type()).stream()
                .filter(entity -> get(entity, "parent").equals(above.uri()))
                .forEach(entity -> uris.add(entity.uri()));
        return uris;
    }

    static JsonNode expiry(Entity card, Store store) {
        String year = get(card, "year");
        return text(get(card, "month") + "/" + year.substring(Math.max(0, year.length() - 2)));
    }

    private static List<String> small(Entity item) {
        return item.value("imageURLs")
                .valueStream()
                .map(url -> url.asString() + "?size=small")
                .toList();
    }

    static JsonNode thumbnails(Entity item, Store store) {
        ArrayNode urls = NODES.arrayNode();
        small(item).forEach(urls::add);
        return urls;
    }

    static JsonNode thumbnail(Entity item, Store store) {
        return small(item).stream().findFirst().map(Derivations::text).orElse(NODES.nullNode());
    }
}
