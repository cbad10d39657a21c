package dev.banksman.sandbox.handshake.domain;

import tools.jackson.databind.JsonNode;

/** Works out the value of a field that is not stored. */
@FunctionalInterface
public interface Derivation {
    JsonNode of(Entity entity, Store store);
}
