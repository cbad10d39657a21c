package dev.banksman.generator.prepare;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.function.UnaryOperator;

/** Mends a document by steps, each of which sees what the one before it left. */
public final class Preparation {
    private static final List<UnaryOperator<OpenAPI>> STEPS =
            List.of(SharedPaths::followed, ExtensionWebhooks::moved, NullableKeyword::understood, MissingItems::open);

    private Preparation() {}

    /** The document as it is to be read; {@code location} is where it was parsed from, empty when it was text. */
    public static OpenAPI prepare(OpenAPI document, String location) {
        WrittenDocument written = new WrittenDocument(location);
        SharedExamples.restored(document, written);
        SwaggerSchemas.restored(document, written);
        DistantSchemas.named(document, written);
        return prepare(document, STEPS);
    }

    static OpenAPI prepare(OpenAPI document, List<UnaryOperator<OpenAPI>> steps) {
        OpenAPI prepared = document;
        for (UnaryOperator<OpenAPI> step : steps) {
            prepared = step.apply(prepared);
        }
        return prepared;
    }
}
