package dev.banksman.generator.prepare;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;

/**
 * Arrays of which a document does not say what they hold. The front-end takes it for strings, writes that into the
 * document, and calls it by this description ({@code ModelUtils.getSchemaItems}).
 */
final class MissingItems {
    private static final String GUESSED = "TODO default missing array inner type to string";

    private MissingItems() {}

    static OpenAPI open(OpenAPI document) {
        SchemaWalk.each(document, MissingItems::open);
        return document;
    }

    private static void open(Schema<?> schema) {
        if (schema.getItems() != null && GUESSED.equals(schema.getItems().getDescription())) {
            schema.setItems(null);
        }
    }
}
