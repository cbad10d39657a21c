package dev.banksman.spec;

import java.util.List;
import java.util.Map;

/** HandsHQ's document, for tests. */
final class HandsHqDocument {
    static final String RESOURCE = "/dev/banksman/spec/handshq/openapi.yaml";
    static final SystemDocument DOCUMENT = SystemDocument.of("handshq");
    static final Place ROOT = DOCUMENT.root();
    static final List<Operation> OPERATIONS = DOCUMENT.operations();

    private HandsHqDocument() {}

    /** The body that a sample shows, as the document declares it. */
    static Place content(Sample sample) {
        return DOCUMENT.content(sample);
    }

    /** What is posted by HandsHQ, by its event's name, in the document's order. */
    static Map<String, Place> webhooks() {
        return DOCUMENT.webhooks();
    }

    static Operation operation(String id) {
        return DOCUMENT.operation(id);
    }
}
