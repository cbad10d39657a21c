package dev.banksman.generator.read;

import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import io.swagger.v3.oas.models.Components;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document in the order of most documents, as JSON Pointers. The parser keeps the order within a
 * section, not that of the sections.
 */
final class DocumentOrder {
    private final List<String> pointers = new ArrayList<>();
    private final Place root;

    private DocumentOrder(Place root) {
        this.root = root;
    }

    static List<String> of(Reading reading) {
        DocumentOrder order = new DocumentOrder(reading.root());
        List.of("info", "servers", "security", "tags").forEach(order::add);
        order.addAll(reading.document().getPaths(), "paths");
        order.addAll(reading.document().getWebhooks(), "webhooks");
        Components components = reading.document().getComponents();
        if (components != null) {
            order.addComponents(components);
        }
        return order.pointers;
    }

    private void addComponents(Components components) {
        addAll(components.getSecuritySchemes(), "components", "securitySchemes");
        addAll(components.getParameters(), "components", "parameters");
        addAll(components.getRequestBodies(), "components", "requestBodies");
        addAll(components.getResponses(), "components", "responses");
        addAll(components.getSchemas(), "components", "schemas");
    }

    private void add(String... tokens) {
        pointers.add(root.at(tokens).pointer());
    }

    private void addAll(@Nullable Map<String, ?> section, String... tokens) {
        add(tokens);
        Place place = root.at(tokens);
        Given.map(section).keySet().forEach(key -> pointers.add(place.at(key).pointer()));
    }
}
