package dev.banksman.spec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can only be read, and so can't be required of who sends. JSON Schema doesn't know who sends; what OpenAPI 3.0
 * says (section 4.7.24.2: required "will take effect on the response only") is what documents of 3.1 still mean.
 */
final class ReadOnlyProperties {
    private ReadOnlyProperties() {}

    /** A copy of the document in which no schema requires a property that is {@code readOnly}. */
    static JsonNode asOptional(JsonNode document) {
        JsonNode copy = document.deepCopy();
        relax(copy);
        return copy;
    }

    private static void relax(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("required") instanceof ArrayNode required) {
            JsonNode properties = schema.path("properties");
            required.removeIf(
                    name -> properties.path(name.asString("")).path("readOnly").asBoolean(false));
        }
        node.forEach(ReadOnlyProperties::relax);
    }
}
