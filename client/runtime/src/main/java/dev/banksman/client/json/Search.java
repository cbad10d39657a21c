package dev.banksman.client.json;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One pass over a document, which collects the texts at some places and skips all else. For one thread. */
final class Search {
    private final JsonParser parser;
    private final Map<String, String> found = new HashMap<>();

    private Search(JsonParser parser) {
        this.parser = parser;
    }

    /** What lies at the places. The parser stands on the first token of the document, and then on its last. */
    static Map<String, String> run(JsonParser parser, Places places) {
        Search search = new Search(parser);
        search.visit(places);
        return Collections.unmodifiableMap(search.found);
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
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Places below = place.below(parser.currentName());
            parser.nextToken();
            step(below);
        }
    }

    private void elements(Places place) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
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
            found.putIfAbsent(pointer, parser.getValueAsString());
        }
    }
}
