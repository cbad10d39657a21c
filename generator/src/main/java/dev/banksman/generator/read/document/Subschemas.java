package dev.banksman.generator.read.document;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiFunction;

/** Finds schemas inside schemas, by the keywords that hold them. */
final class Subschemas {
    private static final Map<Map<?, ?>, Schema<?>> CONVERTED = Collections.synchronizedMap(new WeakHashMap<>());

    private Subschemas() {}

    /** The schema to which unescaped pointer tokens lead. */
    static Optional<SchemaNode> at(SchemaNode node, List<String> tokens) {
        if (tokens.isEmpty()) {
            return Optional.of(node);
        }
        return switch (tokens.get(0)) {
            case "items" -> node.items().flatMap(items -> at(items, tokens.subList(1, tokens.size())));
            case "additionalProperties" ->
                node.additional().flatMap(values -> at(values, tokens.subList(1, tokens.size())));
            case "properties" -> named(node, tokens, Subschemas::property);
            case "oneOf", "anyOf", "allOf" ->
                named(node, tokens, (parent, index) -> member(parent.members(tokens.get(0)), index));
            case "$defs", "definitions" ->
                named(node, tokens, (parent, name) -> definition(parent, tokens.get(0), name));
            default -> Optional.empty();
        };
    }

    private static Optional<SchemaNode> named(
            SchemaNode node, List<String> tokens, BiFunction<SchemaNode, String, Optional<SchemaNode>> child) {
        return tokens.size() < 2
                ? Optional.empty()
                : child.apply(node, tokens.get(1)).flatMap(found -> at(found, tokens.subList(2, tokens.size())));
    }

    /** The parser leaves definitions inside schemas as they are. */
    private static Optional<SchemaNode> definition(SchemaNode parent, String keyword, String name) {
        return Given.map(parent.schema().getExtensions()).get(keyword) instanceof Map<?, ?> all
                        && all.get(name) instanceof Map<?, ?> definition
                ? Optional.of(
                        new SchemaNode(converted(definition), parent.place().at(keyword, name)))
                : Optional.empty();
    }

    /** One schema for one definition, however often it is referred to: schemas are told apart by their identity. */
    private static Schema<?> converted(Map<?, ?> definition) {
        return CONVERTED.computeIfAbsent(
                definition, raw -> nullable(Json31.mapper().convertValue(raw, Schema.class)));
    }

    /** The keyword of 3.0, which is none of 3.1, and used there too. */
    private static Schema<?> nullable(Schema<?> schema) {
        if (Boolean.TRUE.equals(Given.map(schema.getExtensions()).get("nullable"))) {
            schema.setNullable(true);
        }
        Given.map(schema.getProperties()).values().forEach(Subschemas::nullable);
        return schema;
    }

    private static Optional<SchemaNode> property(SchemaNode node, String name) {
        return Optional.ofNullable(node.properties().get(name));
    }

    private static Optional<SchemaNode> member(List<SchemaNode> members, String index) {
        return members.stream()
                .filter(member -> member.place().pointer().endsWith("/" + index))
                .findFirst();
    }
}
