package dev.banksman.spec;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Finds properties that no schema names and none explicitly allows.
 *
 * <p>JSON Schema lets an object have any further property, so a misspelt one would pass. An object is open here only if
 * a schema for it has {@code additionalProperties} other than false, or if no schema for it names any property.
 */
final class UnnamedProperties {
    private final Findings findings;
    private final String place;

    UnnamedProperties(Findings findings, String place) {
        this.findings = findings;
        this.place = place;
    }

    void find(JsonNode instance, Place schema) {
        walk(instance, List.of(schema), "");
    }

    private void walk(JsonNode instance, List<Place> schemas, String pointer) {
        List<Place> applied =
                schemas.stream().flatMap(schema -> applied(schema, instance)).toList();
        if (instance.isArray()) {
            walkElements(instance, applied, pointer);
        } else if (instance.isObject()) {
            instance.forEachEntry((name, value) -> walkProperty(name, value, applied, pointer));
        }
    }

    private void walkElements(JsonNode array, List<Place> schemas, String pointer) {
        List<Place> items = existing(schemas.stream().map(schema -> schema.at("items")));
        for (int index = 0; index < array.size(); index++) {
            walk(array.get(index), items, pointer + "/" + index);
        }
    }

    private void walkProperty(String name, JsonNode value, List<Place> schemas, String pointer) {
        String at = pointer + "/" + Place.escape(name);
        List<Place> named =
                existing(schemas.stream().map(schema -> schema.at("properties").at(name)));
        if (!named.isEmpty()) {
            walk(value, named, at);
        } else if (isOpen(schemas)) {
            walk(value, existing(schemas.stream().map(schema -> schema.at("additionalProperties"))), at);
        } else {
            findings.add(place, at, "the document does not name the property '" + name + "'", closing(schemas));
        }
    }

    private static boolean isOpen(List<Place> schemas) {
        return schemas.stream().anyMatch(UnnamedProperties::allowsMore)
                || schemas.stream().noneMatch(schema -> schema.at("properties").exists());
    }

    private static boolean allowsMore(Place schema) {
        JsonNode more = schema.node().path("additionalProperties");
        return !more.isMissingNode() && !(more.isBoolean() && !more.asBoolean());
    }

    private static String closing(List<Place> schemas) {
        return schemas.stream()
                .filter(schema -> schema.at("properties").exists())
                .findFirst()
                .orElseThrow()
                .rule();
    }

    /** The schema itself and those that it is composed of, as far as the instance's discriminator chooses them. */
    private static Stream<Place> applied(Place schema, JsonNode instance) {
        Place resolved = schema.resolved();
        return Stream.concat(
                Stream.of(resolved), composed(resolved, instance).flatMap(part -> applied(part, instance)));
    }

    private static Stream<Place> composed(Place schema, JsonNode instance) {
        Place discriminator = schema.at("discriminator");
        String chosen = instance.path(discriminator.text("propertyName")).asString("");
        String reference = discriminator.at("mapping").text(chosen);
        Stream<Place> variants = Stream.of("oneOf", "anyOf")
                .flatMap(keyword -> schema.child(keyword).elements().stream())
                .filter(variant -> reference.isEmpty() || variant.rule().equals(reference));
        return Stream.concat(schema.child("allOf").elements().stream(), variants);
    }

    private static List<Place> existing(Stream<Place> places) {
        return places.filter(Place::exists).toList();
    }
}
