package dev.banksman.webhook;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a tree, which is used up by it. */
final class JsonEdit {
    private JsonEdit() {}

    /** What comes of putting {@code value} at a JSON Pointer. */
    static JsonNode set(JsonNode root, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (place.matches()) {
            return value;
        }
        JsonNode parent = root.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(name(place), value);
        } else if (parent instanceof ArrayNode array && name(place).equals("-")) {
            array.add(value);
        } else if (parent instanceof ArrayNode array && array.has(place.last().getMatchingIndex())) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            throw nowhere(pointer);
        }
        return root;
    }

    /** What comes of removing what is at a JSON Pointer. */
    static JsonNode remove(JsonNode root, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (place.matches() || root.at(place).isMissingNode()) {
            throw nowhere(pointer);
        }
        JsonNode parent = root.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(name(place));
        } else if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        }
        return root;
    }

    private static String name(JsonPointer place) {
        return place.last().getMatchingProperty();
    }

    private static IllegalArgumentException nowhere(String pointer) {
        return new IllegalArgumentException("A change needs a place that the body has. Found: nothing at \"" + pointer
                + "\". Give a JSON Pointer such as /data/attributes/name.");
    }
}
