package dev.banksman.client.json;

import tools.jackson.core.JsonParser;

/** What was found instead, in words, cut short and without control characters. */
final class Found {
    private static final int LONGEST = 60;

    private Found() {}

    static String describe(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string \"" + oneLine(parser.getString()) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + oneLine(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> "the boolean " + parser.getString();
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
