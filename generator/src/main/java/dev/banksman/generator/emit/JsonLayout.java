package dev.banksman.generator.emit;

/** An example as one writes it by hand: what is short on one line, what is long on several, what is endless cut. */
final class JsonLayout {
    private static final int SHORT = 100;
    private static final int DEEPEST = 12;
    private static final int MOST_LINES = 60;

    private final String json;
    private final StringBuilder text = new StringBuilder();
    private int position;

    private JsonLayout(String json) {
        this.json = json;
    }

    /** The text itself when it is no object and no array. */
    static String of(String json) {
        String laidOut = json.startsWith("{") || json.startsWith("[") ? new JsonLayout(json).all() : json;
        return laidOut.lines().count() <= MOST_LINES
                ? laidOut
                : String.join("\n", laidOut.lines().limit(MOST_LINES).toList()) + "\n…";
    }

    private String all() {
        int depth = 0;
        while (position < json.length()) {
            char character = json.charAt(position);
            if (character == '"') {
                string();
            } else if (character == '{' || character == '[') {
                depth = open(depth);
            } else if ((character == '}' || character == ']') && depth > 0) {
                depth--;
                line(depth).append(character);
                position++;
            } else {
                other(character, depth);
            }
        }
        return text.toString();
    }

    private int open(int depth) {
        int end = Math.min(json.length(), position + SHORT);
        int close = close(end);
        if (close > 0 || depth >= DEEPEST) {
            inline(close > 0 ? close : json.length());
            return depth;
        }
        text.append(json.charAt(position++));
        line(depth + 1);
        return depth + 1;
    }

    /** Where the bracket at the position is closed, if that is before the end; else 0. */
    private int close(int end) {
        int depth = 0;
        boolean quoted = false;
        for (int i = position; i < end; i++) {
            char character = json.charAt(i);
            if (character == '\\') {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += character == '{' || character == '[' ? 1 : character == '}' || character == ']' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private void inline(int end) {
        while (position < end) {
            char character = json.charAt(position);
            if (character == '"') {
                string();
            } else {
                text.append(character == ',' ? ", " : character == ':' ? ": " : character);
                position++;
                skipBlanks(character);
            }
        }
    }

    private void other(char character, int depth) {
        position++;
        if (character == ',' && depth > 0) {
            text.append(',');
            line(depth);
        } else if (character == ':') {
            text.append(": ");
        } else if (!Character.isWhitespace(character)) {
            text.append(character);
        }
    }

    private void skipBlanks(char before) {
        while ((before == ',' || before == ':')
                && position < json.length()
                && Character.isWhitespace(json.charAt(position))) {
            position++;
        }
    }

    private void string() {
        int begin = position++;
        while (position < json.length() && json.charAt(position) != '"') {
            position += json.charAt(position) == '\\' ? 2 : 1;
        }
        position = Math.min(json.length(), position + 1);
        text.append(json, begin, position);
    }

    private StringBuilder line(int depth) {
        return text.append('\n').append("  ".repeat(depth));
    }
}
