package dev.banksman.spec;

import java.util.List;
import java.util.NoSuchElementException;

/** HandsHQ's document, for tests. */
final class HandsHqDocument {
    static final String RESOURCE = "/dev/banksman/spec/handshq/openapi.yaml";
    static final Place ROOT = Place.ofResource(RESOURCE);
    static final List<Operation> OPERATIONS = new Routes(ROOT).operations();

    private HandsHqDocument() {}

    static Operation operation(String id) {
        return OPERATIONS.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }
}
