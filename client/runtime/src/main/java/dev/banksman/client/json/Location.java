package dev.banksman.client.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** A place in a document, found without reading the document into a tree, so that numbers keep their text. */
final class Location {
    private final JsonPointer pointer;

    private Location(JsonPointer pointer) {
        this.pointer = pointer;
    }

    static Location of(String pointer) {
        return new Location(JsonPointer.compile(pointer));
    }

    @Override
    public String toString() {
        return pointer.toString();
    }

    /** Moves the parser to the first token of what lies here; false when nothing does. */
    boolean reach(JsonParser parser) {
        boolean there = parser.nextToken() != null;
        for (JsonPointer rest = pointer; there && !rest.matches(); rest = rest.tail()) {
            there = step(parser, rest);
        }
        return there;
    }

    /** Reads the rest of the document and refuses whatever follows it. */
    static void finish(JsonParser parser) {
        while (!parser.streamReadContext().inRoot() && parser.nextToken() != null) {
            // Only to see that the document is well-formed and closed.
        }
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "Something follows the document");
        }
    }

    private static boolean step(JsonParser parser, JsonPointer step) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return enter(parser, step.getMatchingProperty());
        }
        return parser.currentToken() == JsonToken.START_ARRAY && skip(parser, step.getMatchingIndex());
    }

    private static boolean enter(JsonParser parser, String property) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = parser.currentName().equals(property);
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static boolean skip(JsonParser parser, int index) {
        int left = index;
        while (left >= 0 && parser.nextToken() != JsonToken.END_ARRAY) {
            if (left-- == 0) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
