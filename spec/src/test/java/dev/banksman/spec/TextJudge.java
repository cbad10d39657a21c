package dev.banksman.spec;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Judges values that travel as text: parameters and headers.
 *
 * <p>A text is read as whatever its schema accepts, first as a string and then as a number, a boolean or null. Arrays
 * are read in the styles {@code form} (exploded or not) and {@code simple}; objects are not read.
 */
final class TextJudge {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaJudge schemas;

    TextJudge(SchemaJudge schemas) {
        this.schemas = schemas;
    }

    /** Judges the values of one parameter or header; {@code declared} is its object in the document. */
    void judge(List<String> values, Place declared, String place, Findings findings) {
        Place schema = declared.at("schema");
        if (values.isEmpty()) {
            checkOptional(declared, place, findings);
        } else if (schema.text("type").equals("array")) {
            schemas.judge(array(values, declared, schema.at("items")), schema, place, findings);
        } else if (values.size() > 1) {
            findings.add(place, "given " + values.size() + " times, and is not a list", declared.rule());
        } else {
            schemas.judge(value(values.get(0), schema), schema, place, findings);
        }
    }

    private static void checkOptional(Place declared, String place, Findings findings) {
        if (declared.flag("required")) {
            findings.add(place, "is required and missing", declared.rule());
        }
    }

    private ArrayNode array(List<String> values, Place declared, Place items) {
        boolean exploded = declared.text("in").equals("query")
                && declared.node().path("explode").asBoolean(true);
        ArrayNode array = NODES.arrayNode();
        values.stream()
                .flatMap(value -> exploded ? Stream.of(value) : Stream.of(value.split(",", -1)))
                .forEach(value -> array.add(value(value, items)));
        return array;
    }

    private JsonNode value(String text, Place schema) {
        JsonNode string = NODES.stringNode(text);
        JsonNode scalar = scalar(text);
        boolean readAsString =
                schemas.accepts(string, schema) || (allowsString(schema) && !schemas.accepts(scalar, schema));
        return readAsString ? string : scalar;
    }

    private static boolean allowsString(Place schema) {
        JsonNode type = schema.node().path("type");
        return type.isMissingNode()
                || type.asString("").equals("string")
                || type.valueStream().anyMatch(each -> each.asString().equals("string"));
    }

    private static JsonNode scalar(String text) {
        try {
            JsonNode parsed = JsonMapper.shared().readTree(text);
            return parsed.isValueNode() ? parsed : NODES.stringNode(text);
        } catch (JacksonException notJson) {
            return NODES.stringNode(text);
        }
    }
}
