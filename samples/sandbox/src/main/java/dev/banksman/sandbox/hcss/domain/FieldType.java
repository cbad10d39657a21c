package dev.banksman.sandbox.hcss.domain;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What the values of a field are. */
public enum FieldType {
    TEXT("a text"),
    NUMBER("a number"),
    INSTANT("an instant"),
    LIST("a list");

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    /** For messages: {@code a number}. */
    public String words() {
        return words;
    }

    boolean accepts(JsonNode value) {
        return switch (this) {
            case TEXT -> value.isString();
            case NUMBER -> value.isNumber();
            case INSTANT -> value.isString() && isInstant(value.stringValue());
            case LIST -> value.isArray();
        };
    }

    private static boolean isInstant(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** What such values are compared by, smallest first; texts without regard to case. */
    Comparable<?> comparable(JsonNode value) {
        return switch (this) {
            case NUMBER -> value.decimalValue();
            case INSTANT -> OffsetDateTime.parse(value.stringValue()).toInstant();
            case TEXT -> value.stringValue().toLowerCase(Locale.ROOT);
            case LIST -> value.size();
        };
    }
}
