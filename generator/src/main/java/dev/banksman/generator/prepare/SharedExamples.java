package dev.banksman.generator.prepare;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts back the nulls of {@code components.examples}, which the parser drops when it follows a reference to one:
 * {@code archived_at: null} shows that the property is there.
 */
final class SharedExamples {
    private SharedExamples() {}

    /** Reads the document once more, following nothing; what can't be read again stays as it is. */
    static OpenAPI restored(OpenAPI document, String location) {
        Map<String, Example> examples = of(document);
        if (!examples.isEmpty()) {
            OpenAPI written =
                    new OpenAPIV3Parser().readLocation(location, null, null).getOpenAPI();
            of(written).forEach((name, example) -> {
                if (examples.containsKey(name) && example.getValue() != null) {
                    examples.get(name).setValue(example.getValue());
                }
            });
        }
        return document;
    }

    private static Map<String, Example> of(@Nullable OpenAPI document) {
        Components components = document == null ? null : document.getComponents();
        return components == null ? Map.of() : Objects.requireNonNullElse(components.getExamples(), Map.of());
    }
}
