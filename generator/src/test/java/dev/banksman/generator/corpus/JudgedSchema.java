package dev.banksman.generator.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites a document of OpenAPI 3.0 or 3.1 so that a validator of JSON Schema 2020-12 judges values by what decides
 * their types, and by nothing else: who breaks a length or a pattern is decoded all the same, so that this is no
 * excuse.
 */
final class JudgedSchema {
    /** Marks a schema whose alternatives are what was written there, and null. */
    static final String WRAPPED = "x-wrapped";

    /** Where {@code oneOf} stands that is beside {@code anyOf}; any other is written as {@code anyOf}. */
    static final String SECOND = "x-oneOf";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Keywords whose members are schemas by name. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "schemas", "$defs", "definitions");

    /** Places where what looks like a schema is a value. */
    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");

    private static final List<String> NO_EXCUSE = List.of(
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "contains",
            "not",
            "if",
            "then",
            "else",
            "unevaluatedProperties",
            "unevaluatedItems",
            "dependentSchemas",
            "dependentRequired",
            "propertyNames",
            "discriminator",
            "$id",
            "$schema",
            "$anchor",
            "$dynamicRef",
            "$dynamicAnchor",
            "nullable");

    /** What an OpenAPI format says beyond JSON Schema's own. */
    private static final Map<String, String[]> INTEGERS = Map.of(
            "int32", new String[] {"-2147483648", "2147483647"},
            "int64", new String[] {"-9223372036854775808", "9223372036854775807"});

    private final boolean siblingsCount;

    private JudgedSchema(boolean siblingsCount) {
        this.siblingsCount = siblingsCount;
    }

    /** The rewritten copy of a whole file. */
    static JsonNode of(JsonNode file, boolean is30) {
        return new JudgedSchema(!is30).rewrite(file);
    }

    private JsonNode rewrite(JsonNode node) {
        if (node.isArray()) {
            ArrayNode items = NODES.arrayNode();
            node.forEach(item -> items.add(rewrite(item)));
            return items;
        }
        return node.isObject() ? schema((ObjectNode) node) : node;
    }

    private JsonNode schema(ObjectNode node) {
        ObjectNode copy = NODES.objectNode();
        node.forEachEntry((name, value) -> copy.set(name, member(name, value)));
        if (copy.path("$ref").isString() && !siblingsCount) {
            return NODES.objectNode().set("$ref", copy.get("$ref"));
        }
        format(copy);
        if (copy.has("properties") && !copy.has("type")) {
            copy.put("type", "object"); // To JSON Schema, a text has no wrong property; to who lists properties it has.
        }
        if (copy.path("items").isArray()) {
            copy.set("prefixItems", copy.remove("items")); // As tuples were written before JSON Schema 2020-12.
        }
        if (copy.has("oneOf")) {
            copy.set(copy.has("anyOf") ? SECOND : "anyOf", copy.remove("oneOf"));
        }
        boolean nullable = copy.path("nullable").asBoolean(false);
        NO_EXCUSE.forEach(copy::remove);
        return nullable ? nullable(copy) : copy;
    }

    private JsonNode member(String name, JsonNode value) {
        if (VALUES.contains(name) && !(name.equals("examples") && value.isObject())) {
            return value;
        }
        if (NAMED.contains(name) && value.isObject()) {
            ObjectNode named = NODES.objectNode();
            value.properties().forEach(entry -> named.set(entry.getKey(), rewrite(entry.getValue())));
            return named;
        }
        return rewrite(value);
    }

    private static void format(ObjectNode schema) {
        String format = schema.path("format").asString("");
        String[] bounds = INTEGERS.get(format);
        if (format.equals("byte")) {
            schema.putArray("allOf").addObject().put("pattern", "^[A-Za-z0-9+/\\s]*={0,2}\\s*$");
        } else if (bounds != null && schema.path("type").asString("").equals("integer")) {
            schema.putArray("allOf")
                    .addObject()
                    .put("minimum", new java.math.BigInteger(bounds[0]))
                    .put("maximum", new java.math.BigInteger(bounds[1]));
        }
    }

    private static ObjectNode nullable(ObjectNode schema) {
        ObjectNode either = NODES.objectNode();
        either.put(WRAPPED, true).putArray("anyOf").add(schema).addObject().put("type", "null");
        return either;
    }
}
