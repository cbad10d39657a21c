package dev.banksman.generator.read.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.banksman.generator.read.document.SchemaNode;

/**
 * One alternative of a payload, which is an event of its own.
 *
 * @param pointer where its sender says that it is this one
 * @param value what stands there
 */
record EventVariant(String pointer, String value, SchemaNode payload) {
    boolean is(JsonNode example) {
        return value.equals(example.at(pointer).textValue());
    }
}
