package dev.banksman.generator.read;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.media.Discriminator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Alternatives with a discriminator to sealed interfaces. */
final class UnionReader {
    private final Reading reading;
    private final Catalogue catalogue;

    UnionReader(Reading reading, Catalogue catalogue) {
        this.reading = reading;
        this.catalogue = catalogue;
    }

    UnionPlan read(SchemaNode node, TypeRef.Named type) {
        Discriminator discriminator = node.schema().getDiscriminator();
        List<UnionPlan.Variant> variants = variants(node, discriminator);
        variants.forEach(variant -> catalogue.addVariant(type, discriminator.getPropertyName(), variant.type()));
        List<String> unknown = new ArrayList<>(type.path());
        unknown.add("Unknown");
        return new UnionPlan(
                type,
                Definitions.own(node),
                discriminator.getPropertyName(),
                variants,
                new TypeRef.Named(unknown, false));
    }

    /** Every explicit value, and the schema's name where there is none (OpenAPI 3.1, 4.8.25). */
    private List<UnionPlan.Variant> variants(SchemaNode node, Discriminator discriminator) {
        Map<String, String> mapping = mapping(node, discriminator);
        Set<String> schemas = new LinkedHashSet<>();
        node.alternatives().forEach(member -> catalogue.recordName(member).ifPresent(schemas::add));
        schemas.addAll(mapping.values());
        List<UnionPlan.Variant> variants = new ArrayList<>();
        schemas.forEach(schema -> catalogue
                .typed(schema)
                .ifPresent(type ->
                        valuesOf(schema, mapping).forEach(value -> variants.add(new UnionPlan.Variant(value, type)))));
        return variants;
    }

    private static List<String> valuesOf(String schema, Map<String, String> mapping) {
        List<String> explicit = mapping.entrySet().stream()
                .filter(entry -> entry.getValue().equals(schema))
                .map(Map.Entry::getKey)
                .toList();
        return explicit.isEmpty() && !mapping.containsKey(schema) ? List.of(schema) : explicit;
    }

    private Map<String, String> mapping(SchemaNode node, Discriminator discriminator) {
        Map<String, String> mapping = new LinkedHashMap<>();
        Place place = node.place().at("discriminator", "mapping");
        Given.map(discriminator.getMapping())
                .forEach((value, target) ->
                        record(target, place.at(value)).ifPresent(schema -> mapping.put(value, schema)));
        return mapping;
    }

    private Optional<String> record(String target, Place place) {
        return reading.references().mapped(target, catalogue.schemas(), place).flatMap(this::past);
    }

    /** The object behind an alias. */
    private Optional<String> past(String schema) {
        Optional<SchemaNode> node = catalogue.schema(schema);
        Optional<String> name = node.filter(alias -> alias.ref().isPresent()).isPresent()
                ? node.flatMap(catalogue::recordName)
                : Optional.of(schema);
        return name.filter(target -> isRecord(catalogue.schemas().get(target)));
    }

    private static boolean isRecord(@Nullable SchemaNode node) {
        return node != null && Shape.of(node) == Shape.OBJECT;
    }
}
