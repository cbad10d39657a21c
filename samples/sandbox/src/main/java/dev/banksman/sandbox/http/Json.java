package dev.banksman.sandbox.http;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees: what comes in is bounded in depth, and must be all that comes in. */
public final class Json {
    private static final int MAX_DEPTH = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * The bytes as a tree.
     *
     * @throws Refusal with status 400, if they are not one JSON value
     */
    public static JsonNode read(byte[] body) {
        try {
            JsonNode tree = MAPPER.readTree(body);
            if (tree.isMissingNode()) {
                throw new Refusal(400, "The body is empty. Send JSON.");
            }
            return tree;
        } catch (JacksonException e) {
            throw new Refusal(400, "The body is not valid JSON" + place(e.getLocation()) + ".");
        }
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** As it goes over the wire, in UTF-8. */
    public static byte[] bytes(JsonNode body) {
        return MAPPER.writeValueAsBytes(body);
    }

    /** An answer that says that it is JSON in UTF-8. */
    public static Reply reply(int status, JsonNode body) {
        return Reply.text(status, "application/json", MAPPER.writeValueAsString(body));
    }

    private static String place(TokenStreamLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
