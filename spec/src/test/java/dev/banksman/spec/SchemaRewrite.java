package dev.banksman.spec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites a document so that a plain JSON Schema validator judges it and blames the right branch.
 *
 * <ul>
 *   <li>References become absolute: a schema inside an operation has no document of its own to resolve them against.
 *   <li>A discriminator becomes one {@code if}/{@code then} for each mapped type. JSON Schema ignores discriminators,
 *       and a failing {@code oneOf} blames every branch.
 *   <li>A related resource ({@code x-banksman-related}) becomes an {@code if}/{@code else} by whether it is a text.
 *   <li>{@code oneOf: [X, null]} becomes an {@code if}/{@code else}, for the same reason.
 * </ul>
 */
final class SchemaRewrite {
    private final String base;

    SchemaRewrite(String base) {
        this.base = base;
    }

    JsonNode rewrite(JsonNode document) {
        JsonNode copy = document.deepCopy();
        walk(copy);
        return copy;
    }

    private void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            splitByDiscriminator(object);
            splitByText(object);
            splitByNull(object);
            makeAbsolute(object);
        }
        node.forEach(this::walk);
    }

    private void makeAbsolute(ObjectNode object) {
        String reference = object.path("$ref").asString("");
        if (reference.startsWith("#")) {
            object.put("$ref", base + reference);
        }
    }

    private static void splitByDiscriminator(ObjectNode schema) {
        JsonNode mapping = schema.path("discriminator").path("mapping");
        if (!mapping.isObject() || !schema.has("oneOf")) {
            return;
        }
        String property = schema.path("discriminator").path("propertyName").asString();
        schema.remove("oneOf");
        schema.remove("discriminator");
        schema.putArray("required").add(property);
        ArrayNode known = schema.putObject("properties").putObject(property).putArray("enum");
        ArrayNode branches = schema.putArray("allOf");
        mapping.forEachEntry((value, reference) -> {
            known.add(value);
            branches.add(branch(schema, property, value, reference));
        });
    }

    private static ObjectNode branch(ObjectNode factory, String property, String value, JsonNode reference) {
        ObjectNode branch = factory.objectNode();
        ObjectNode condition = branch.putObject("if");
        condition.putArray("required").add(property);
        condition.putObject("properties").putObject(property).put("const", value);
        branch.putObject("then").set("$ref", reference);
        return branch;
    }

    private static void splitByText(ObjectNode schema) {
        JsonNode branches = schema.path("oneOf");
        if (schema.path("x-banksman-related").asBoolean(false) && branches.size() == 2) {
            schema.remove("oneOf");
            schema.putObject("if").put("type", "string");
            schema.set("then", branches.get(0));
            schema.set("else", branches.get(1));
        }
    }

    private static void splitByNull(ObjectNode schema) {
        JsonNode branches = schema.path("oneOf");
        if (branches.size() == 2 && branches.path(1).path("type").asString("").equals("null")) {
            schema.remove("oneOf");
            schema.putObject("if").put("type", "null");
            schema.set("else", branches.get(0));
        }
    }
}
