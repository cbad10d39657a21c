package dev.banksman.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** HandsHQ's document, for tests. */
final class HandsHqDocument {
    static final String RESOURCE = "/dev/banksman/spec/handshq/openapi.yaml";
    static final Place ROOT = Place.ofResource(RESOURCE);
    static final List<Operation> OPERATIONS = new Routes(ROOT).operations();

    private HandsHqDocument() {}

    /** The body that a sample shows, as the document declares it. */
    static Place content(Sample sample) {
        Place owner = sample.isEvent()
                ? ROOT.at("webhooks").at(sample.owner()).at("post")
                : operation(sample.owner()).place();
        return sample.declaredIn(owner).at("content").at("application/json");
    }

    /** What is posted by HandsHQ, by its event's name, in the document's order. */
    static Map<String, Place> webhooks() {
        Map<String, Place> webhooks = new LinkedHashMap<>();
        ROOT.at("webhooks").members().forEach((event, item) -> webhooks.put(event, item.at("post")));
        return webhooks;
    }

    static Operation operation(String id) {
        return OPERATIONS.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }
}
