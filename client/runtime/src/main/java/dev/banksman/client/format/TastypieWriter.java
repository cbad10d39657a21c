package dev.banksman.client.format;

import dev.banksman.client.error.EncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON of a request as the XML in which Tastypie reads the same. It reads an empty element as nothing at all, so
 * that an empty text can't be sent: a property that is one is left out, and stays what it was.
 */
final class TastypieWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");

    private final JsonParser in;
    private final StringBuilder out = new StringBuilder("<?xml version='1.0' encoding='utf-8'?>\n");

    private TastypieWriter(JsonParser in) {
        this.in = in;
    }

    /**
     * The text, in UTF-8.
     *
     * @throws EncodingException when a name is none in XML, a text has a character that XML can't hold, or one in a
     *     list is empty
     */
    static byte[] xml(byte[] json) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            TastypieWriter writer = new TastypieWriter(in);
            in.nextToken();
            writer.value(item(in.currentToken()), false);
            return writer.out.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** What an element is called that has no name: in a list, and first of all. */
    private static String item(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "objects";
            default -> "value";
        };
    }

    /** @param inside whether it stands in another, so that it needs a type to be an object */
    private void value(String name, boolean inside) {
        switch (in.currentToken()) {
            case START_OBJECT -> object(name, inside);
            case START_ARRAY -> array(name);
            case VALUE_NULL -> out.append('<').append(name).append(" type=\"null\"/>");
            case VALUE_TRUE -> element(name, "boolean", "True");
            case VALUE_FALSE -> element(name, "boolean", "False");
            case VALUE_NUMBER_INT -> element(name, "integer", in.getString());
            case VALUE_NUMBER_FLOAT -> element(name, "float", in.getString());
            default -> element(name, "", in.getString());
        }
    }

    private void object(String name, boolean inside) {
        open(name, inside ? "hash" : "");
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = checked(in.currentName());
            in.nextToken();
            if (!isEmptyText()) {
                value(property, true);
            }
        }
        close(name);
    }

    private void array(String name) {
        open(name, "list");
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (isEmptyText()) {
                throw refused("A list in XML has no empty texts. Found: one");
            }
            value(item(in.currentToken()), true);
        }
        close(name);
    }

    private boolean isEmptyText() {
        return in.currentToken() == JsonToken.VALUE_STRING && in.getString().isEmpty();
    }

    private void element(String name, String type, String text) {
        open(name, type);
        text.codePoints().forEach(this::character);
        close(name);
    }

    private void open(String name, String type) {
        out.append('<').append(name);
        if (!type.isEmpty()) {
            out.append(" type=\"").append(type).append('"');
        }
        out.append('>');
    }

    private void close(String name) {
        out.append("</").append(name).append('>');
    }

    /** A return would be read as a line feed (XML 1.0, 2.11). */
    private void character(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '\r' -> out.append("&#13;");
            default -> out.appendCodePoint(allowed(c));
        }
    }

    /** XML 1.0, 2.2. */
    private int allowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n';
        if (control || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF) {
            throw refused("A text in XML has no control characters and no halves of others. Found: "
                    + String.format("U+%04X", c));
        }
        return c;
    }

    private String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw refused(
                    "A property in XML has a name of letters, digits, dots, dashes and underscores. Found: another one");
        }
        return name;
    }

    private EncodingException refused(String rule) {
        return new EncodingException(
                rule + " at " + in.streamReadContext().pathAsPointer() + ". Take it out, or use JSON.", null);
    }
}
