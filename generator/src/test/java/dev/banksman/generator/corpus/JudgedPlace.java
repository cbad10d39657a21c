package dev.banksman.generator.corpus;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a part of a file stands in what {@link JudgedSchema} makes of the file. */
final class JudgedPlace {
    private final StringBuilder pointer = new StringBuilder();
    private JsonNode node;

    private JudgedPlace(JsonNode judged) {
        this.node = judged;
    }

    /** The file itself, once its references lead to where what they name stands now. */
    static JsonNode followed(JsonNode judged) {
        for (JsonNode reference : judged.findParents("$ref")) {
            String written = reference.path("$ref").asString("");
            if (written.startsWith("#/") && reference instanceof ObjectNode object) {
                object.put("$ref", "#" + of(judged, written.substring(1)));
            }
        }
        return judged;
    }

    static String of(JsonNode judged, String written) {
        JudgedPlace place = new JudgedPlace(judged);
        Arrays.stream(written.split("/", -1)).skip(1).forEach(place::into);
        return place.pointer.toString();
    }

    private void into(String token) {
        if (node.has(JudgedSchema.WRAPPED)) {
            step("anyOf");
            step("0");
        }
        boolean moved = token.equals("oneOf") && !node.has(token);
        step(moved ? (node.has(JudgedSchema.SECOND) ? JudgedSchema.SECOND : "anyOf") : token);
    }

    private void step(String token) {
        pointer.append('/').append(token);
        String name = token.replace("~1", "/").replace("~0", "~");
        node = node.isArray() && name.matches("\\d{1,9}") ? node.path(Integer.parseInt(name)) : node.path(name);
    }
}
