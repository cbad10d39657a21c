package dev.banksman.client.json;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Search} that is faster because it passes over what it isn't asked for without reading it. What it finds
 * holds only if the document turns out to be well-formed; what isn't plain, such as an escape in a name, it gives up
 * on. For one thread.
 */
final class Skim {
    private final ByteCursor cursor;
    private final Json.Enough enough;
    private final Map<String, String> found = new HashMap<>();
    private boolean over;

    private Skim(byte[] document, Json.Enough enough) {
        this.cursor = new ByteCursor(document);
        this.enough = enough;
    }

    /** What was found when it was enough; empty when it wasn't, or couldn't be told. */
    static Optional<Map<String, String>> run(byte[] document, Places places, Json.Enough enough) {
        Skim skim = new Skim(document, enough);
        boolean told = skim.visit(places) && (skim.over || skim.isEnoughAtTheEnd());
        return told ? Optional.of(skim.found) : Optional.empty();
    }

    private boolean isEnoughAtTheEnd() {
        return cursor.ended() && enough.test(Collections.unmodifiableMap(found), true);
    }

    /** False when it gives up. */
    private boolean visit(Places place) {
        return switch (cursor.peek()) {
            case '{' -> place.isLeaf() ? cursor.passContainer() : properties(place);
            case '[' -> place.isLeaf() ? cursor.passContainer() : elements(place);
            case '"' -> string(place.pointer());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 't', 'f', 'n' -> plain(place.pointer());
            default -> false;
        };
    }

    private boolean properties(Places place) {
        cursor.next();
        if (cursor.peek() == '}') {
            cursor.next();
            return true;
        }
        do {
            if (!property(place)) {
                return false;
            }
        } while (!over && cursor.peek() == ',' && cursor.next() == ',');
        return over || cursor.next() == '}';
    }

    private boolean property(Places place) {
        if (cursor.peek() != '"') {
            return false;
        }
        int start = cursor.position();
        if (!cursor.passString() || cursor.escaped()) {
            return false;
        }
        Places below = place.below(cursor.text(start + 1, cursor.position() - 1));
        return cursor.next() == ':' && step(below);
    }

    private boolean elements(Places place) {
        cursor.next();
        if (cursor.peek() == ']') {
            cursor.next();
            return true;
        }
        int i = 0;
        do {
            if (!step(place.below(Integer.toString(i++)))) {
                return false;
            }
        } while (!over && cursor.peek() == ',' && cursor.next() == ',');
        return over || cursor.next() == ']';
    }

    private boolean step(@Nullable Places below) {
        return visit(below == null ? Places.NONE : below);
    }

    private boolean string(@Nullable String pointer) {
        int start = cursor.position();
        if (!cursor.passString()) {
            return false;
        }
        if (pointer != null && cursor.escaped()) {
            return false;
        }
        if (pointer != null) {
            collect(pointer, cursor.text(start + 1, cursor.position() - 1));
        }
        return true;
    }

    private boolean plain(@Nullable String pointer) {
        int start = cursor.position();
        cursor.passPlain();
        String text = pointer == null ? "null" : cursor.text(start, cursor.position());
        if (pointer != null && !text.equals("null")) {
            collect(pointer, text);
        }
        return true;
    }

    private void collect(String pointer, String text) {
        found.putIfAbsent(pointer, text);
        over = enough.test(Collections.unmodifiableMap(found), false);
    }
}
