package dev.banksman.generator.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import java.util.Map;
import java.util.Objects;

/**
 * Puts back the nulls of {@code components.examples}, which the parser drops when it follows a reference to one:
 * {@code archived_at: null} shows that the property is there.
 */
final class SharedExamples {
    private SharedExamples() {}

    /** Takes them from what is written; what can't be read again stays as it is. */
    static void restored(OpenAPI document, WrittenDocument written) {
        Components components = Objects.requireNonNullElseGet(document.getComponents(), Components::new);
        Map<String, Example> examples = Objects.requireNonNullElse(components.getExamples(), Map.of());
        examples.forEach((name, example) -> {
            JsonNode value = written.tree()
                    .path("components")
                    .path("examples")
                    .path(name)
                    .path("value");
            if (value.isContainerNode()) {
                example.setValue(value);
            }
        });
    }
}
