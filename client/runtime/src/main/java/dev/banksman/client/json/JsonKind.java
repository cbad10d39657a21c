package dev.banksman.client.json;

import tools.jackson.core.JsonToken;

/** The types of JSON values but null. */
enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN;

    /** Of the value that begins with a token. */
    static JsonKind of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            default -> STRING;
        };
    }
}
