package dev.banksman.client.parameters;

import dev.banksman.client.annotation.PathStyle;
import dev.banksman.client.error.EncodingException;
import org.jspecify.annotations.Nullable;

/** Writes a path parameter in its style (OpenAPI 3.1, section 4.8.12.3), encoded. */
public final class PathText {
    private PathText() {}

    /**
     * The text that stands for the parameter in the path; empty when the value is null, or a list or an object without
     * anything in it.
     *
     * @param name what the style {@code matrix} writes
     * @throws EncodingException when the value can't be written in its style; the message names the parameter
     */
    public static String of(String name, PathStyle style, @Nullable Object value, JsonText json) {
        Object given = Opened.of(value);
        try {
            if (given == null) {
                return "";
            }
            if (style.json()) {
                return Percent.encode(json.of(given));
            }
            return style.style().equals("odata")
                    ? key(given)
                    : expansion(name, style, json).of(given);
        } catch (IllegalArgumentException e) {
            throw new EncodingException("The parameter " + name + " can't be written. " + e.getMessage(), e);
        }
    }

    /**
     * The text of a value in the style {@code simple}, not exploded.
     *
     * @throws IllegalArgumentException when it can't be written so
     */
    public static String simple(@Nullable Object value, JsonText json) {
        Object given = Opened.of(value);
        return given == null ? "" : new Expansion("", ",", "", false, Percent::encode, json).of(given);
    }

    /** The key of an OData entity: a text is in quotes, those inside doubled (OData 4.01, Part 2, 4.3.1). */
    private static String key(Object given) {
        String text = WireText.of(given);
        return Percent.encode(given instanceof CharSequence ? "'" + text.replace("'", "''") + "'" : text);
    }

    private static Expansion expansion(String name, PathStyle style, JsonText json) {
        boolean explode = style.explode();
        return switch (style.style()) {
            case "simple" -> new Expansion("", ",", "", explode, Percent::encode, json);
            case "label" -> new Expansion(".", ".", "", explode, Percent::encode, json);
            case "matrix" -> new Expansion(";", ";", Percent.encode(name), explode, Percent::encode, json);
            default ->
                throw new IllegalArgumentException(
                        "A path parameter's style is simple, label, matrix or odata. Found: " + style.style() + ".");
        };
    }
}
