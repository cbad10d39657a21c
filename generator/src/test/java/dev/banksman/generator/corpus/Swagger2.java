package dev.banksman.generator.corpus;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Brings a document of Swagger 2.0 into the form of OpenAPI 3.0, as far as its schemas and examples go. */
final class Swagger2 {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String JSON = "application/json";

    private Swagger2() {}

    /** The document; any other is returned as it is. */
    static JsonNode converted(JsonNode document) {
        if (!(document instanceof ObjectNode swagger) || !document.has("swagger")) {
            return document;
        }
        ObjectNode components = swagger.putObject("components");
        components.set("schemas", moved(swagger, "definitions"));
        components.set("responses", moved(swagger, "responses"));
        components.set("parameters", moved(swagger, "parameters"));
        components.get("responses").forEach(Swagger2::answer);
        swagger.path("paths").forEach(path -> path.forEach(Swagger2::operation));
        references(swagger);
        return swagger;
    }

    private static JsonNode moved(ObjectNode from, String name) {
        JsonNode part = from.remove(name);
        return part == null ? NODES.objectNode() : part;
    }

    private static void operation(JsonNode operation) {
        operation.path("responses").forEach(Swagger2::answer);
        if (operation instanceof ObjectNode object && operation.path("parameters") instanceof ArrayNode parameters) {
            for (JsonNode parameter : parameters) {
                if (parameter.path("in").asString("").equals("body")) {
                    ObjectNode body = object.putObject("requestBody");
                    body.putObject("content").putObject(JSON).set("schema", parameter.path("schema"));
                }
            }
        }
    }

    private static void answer(JsonNode answer) {
        if (answer instanceof ObjectNode object && object.has("schema")) {
            ObjectNode media = object.putObject("content").putObject(JSON);
            media.set("schema", object.remove("schema"));
            media.set("example", answer.path("examples").path(JSON));
        }
    }

    private static void references(JsonNode node) {
        if (node instanceof ObjectNode object && node.path("$ref").isString()) {
            String ref = node.get("$ref").asString();
            object.put(
                    "$ref",
                    ref.replace("#/definitions/", "#/components/schemas/")
                            .replaceFirst("^#/(responses|parameters)/", "#/components/$1/"));
        }
        node.forEach(Swagger2::references);
    }
}
