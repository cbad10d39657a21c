package dev.banksman.sandbox.handshake.domain;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a field of a resource holds. */
public enum Kind {
    TEXT,
    INTEGER,
    /** A number of which every digit counts, as a text. */
    DECIMAL,
    FLAG,
    DATE,
    TEXTS,
    /** Decimals by name. */
    PRICES,
    /** A related resource. */
    ONE,
    /** A related resource that is created together with the one that has it, and stays with it. */
    OWN,
    /** Related resources, in order. */
    MANY;

    /** What a resource has that was created without it. */
    JsonNode standard() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (this) {
            case TEXT -> nodes.stringNode("");
            case INTEGER -> nodes.numberNode(0);
            case DECIMAL -> nodes.stringNode("0.00");
            case FLAG -> nodes.booleanNode(false);
            case TEXTS, MANY -> nodes.arrayNode();
            case PRICES -> nodes.objectNode();
            case DATE, ONE, OWN -> nodes.nullNode();
        };
    }
}
