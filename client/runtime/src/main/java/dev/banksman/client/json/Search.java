package dev.banksman.client.json;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One pass over a document, which collects the texts at some places and skips all else. For one thread. */
final class Search {
    private final JsonParser parser;
    private final Predicate<Map<String, String>> enough;
    private final Map<String, String> found = new HashMap<>();
    private boolean over;

    private Search(JsonParser parser, Predicate<Map<String, String>> enough) {
        this.parser = parser;
        this.enough = enough;
    }

    /** The parser stands on the first token of the document; at the end of it, unless enough was found before. */
    static Search run(JsonParser parser, Places places, Predicate<Map<String, String>> enough) {
        Search search = new Search(parser, enough);
        search.visit(places);
        return search;
    }

    Map<String, String> found() {
        return Collections.unmodifiableMap(found);
    }

    /** Whether it ended before the document did. */
    boolean endedEarly() {
        return over;
    }

    private void visit(Places place) {
        if (parser.currentToken().isScalarValue()) {
            collect(place.pointer());
        } else if (place.isLeaf()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            properties(place);
        } else {
            elements(place);
        }
    }

    private void properties(Places place) {
        while (!over && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Places below = place.below(parser.currentName());
            parser.nextToken();
            step(below);
        }
    }

    private void elements(Places place) {
        for (int i = 0; !over && parser.nextToken() != JsonToken.END_ARRAY; i++) {
            step(place.below(Integer.toString(i)));
        }
    }

    private void step(@Nullable Places below) {
        if (below == null) {
            parser.skipChildren();
        } else {
            visit(below);
        }
    }

    private void collect(@Nullable String pointer) {
        if (pointer != null && parser.currentToken() != JsonToken.VALUE_NULL) {
            // Of a property that is there twice the first one is taken; whoever binds the document refuses it.
            found.putIfAbsent(pointer, parser.getValueAsString());
            over = enough.test(found);
        }
    }
}
