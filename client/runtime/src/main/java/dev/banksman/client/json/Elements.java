package dev.banksman.client.json;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What stands in an array.
 *
 * @param kinds the types of its elements that aren't null
 * @param properties all that its objects have
 */
record Elements(Set<JsonKind> kinds, Set<String> properties) {
    /** Of the array that a parser stands at the beginning of; it reads to its end. */
    static Elements of(JsonParser array) {
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        Set<String> properties = new HashSet<>();
        for (JsonToken token = array.nextToken(); token != JsonToken.END_ARRAY; token = array.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                kinds.add(JsonKind.OBJECT);
                properties.addAll(properties(array));
            } else if (token != JsonToken.VALUE_NULL) {
                kinds.add(JsonKind.of(token));
                array.skipChildren();
            }
        }
        return new Elements(kinds, properties);
    }

    /** The properties of the object that a parser stands at the beginning of; it reads to its end. */
    static Set<String> properties(JsonParser object) {
        Set<String> properties = new HashSet<>();
        while (object.nextToken() == JsonToken.PROPERTY_NAME) {
            properties.add(object.currentName());
            object.nextToken();
            object.skipChildren();
        }
        return properties;
    }
}
