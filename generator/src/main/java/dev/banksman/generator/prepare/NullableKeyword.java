package dev.banksman.generator.prepare;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;

/**
 * {@code nullable}, which OpenAPI 3.1 took out and documents of 3.1 use all the same: their servers do answer null. The
 * parser of 3.1 leaves it among the extensions.
 */
final class NullableKeyword {
    private static final String KEYWORD = "nullable";

    private NullableKeyword() {}

    static OpenAPI understood(OpenAPI document) {
        SchemaWalk.each(document, NullableKeyword::understand);
        return document;
    }

    private static void understand(Schema<?> schema) {
        Map<String, Object> extensions = schema.getExtensions();
        if (extensions != null && Boolean.TRUE.equals(extensions.get(KEYWORD))) {
            schema.setNullable(true);
        }
    }
}
