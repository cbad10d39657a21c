package dev.banksman.generator.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes a schema of Swagger 2.0 as one of OpenAPI 3.0: the two differ in a handful of keywords. */
final class SwaggerSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> SCHEMAS = Set.of("items", "additionalProperties", "allOf", "not");
    private static final String REF = "$ref";
    private static final String TYPE = "type";
    private static final String NULLABLE = "nullable";
    private static final String FROM = "#/definitions/";
    private static final String TO = "#/components/schemas/";

    private SwaggerSchema() {}

    /** The schema in the form of 3.0. */
    static JsonNode of(JsonNode schema) {
        if (schema.isArray()) {
            ArrayNode members = NODES.arrayNode();
            schema.forEach(member -> members.add(of(member)));
            return members;
        }
        return schema.isObject() ? object((ObjectNode) schema) : schema;
    }

    /** Whether nothing in it refers to anything but the document's definitions. */
    static boolean isWhole(JsonNode schema) {
        return schema.findValues(REF).stream()
                .allMatch(ref -> !ref.isTextual() || ref.textValue().startsWith(FROM));
    }

    private static ObjectNode object(ObjectNode schema) {
        ObjectNode copy = NODES.objectNode();
        schema.properties().forEach(member -> copy.set(member.getKey(), member(member.getKey(), member.getValue())));
        reference(copy);
        types(copy);
        if (copy.path("x-nullable").asBoolean()) {
            copy.put(NULLABLE, true);
        }
        if (copy.path("discriminator").isTextual()) {
            copy.set("discriminator", NODES.objectNode().set("propertyName", copy.get("discriminator")));
        }
        return copy;
    }

    private static JsonNode member(String keyword, JsonNode value) {
        if (keyword.equals("properties") && value.isObject()) {
            ObjectNode properties = NODES.objectNode();
            value.properties().forEach(property -> properties.set(property.getKey(), of(property.getValue())));
            return properties;
        }
        return SCHEMAS.contains(keyword) ? of(value) : value;
    }

    private static void reference(ObjectNode schema) {
        String ref = schema.path(REF).asText("");
        if (ref.startsWith(FROM)) {
            schema.put(REF, TO + ref.substring(FROM.length()));
        }
    }

    /** A list of types is no Swagger 2.0, and written all the same; a file is one on its way only. */
    private static void types(ObjectNode schema) {
        JsonNode type = schema.path(TYPE);
        if (type.asText("").equals("file")) {
            schema.put(TYPE, "string").put("format", "binary");
        } else if (type.isArray()) {
            schema.remove(TYPE);
            Set<String> types = new LinkedHashSet<>();
            type.forEach(one -> types.add(one.asText()));
            if (types.remove("null")) {
                schema.put(NULLABLE, true);
            }
            alternatives(schema, types);
        }
    }

    private static void alternatives(ObjectNode schema, Set<String> types) {
        if (types.size() == 1) {
            schema.put(TYPE, types.iterator().next());
        } else if (!types.isEmpty()) {
            ArrayNode anyOf = schema.putArray("anyOf");
            types.forEach(type -> anyOf.addObject().put(TYPE, type));
        }
    }
}
