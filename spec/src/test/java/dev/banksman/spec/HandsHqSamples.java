package dev.banksman.spec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies for tests, from the samples of HandsHQ's reference. */
final class HandsHqSamples {
    static final String UNAUTHORIZED = text("getAuthentication.401.json");

    private HandsHqSamples() {}

    static String text(String name) {
        return json(name).toString();
    }

    static JsonNode json(String name) {
        return Sample.named("handshq", name).json();
    }

    /** An object inside a sample, to be spoilt. */
    static ObjectNode object(JsonNode json, String pointer) {
        return (ObjectNode) json.at(pointer);
    }
}
