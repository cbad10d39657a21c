package dev.banksman.generator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DistantSchemasTest {
    private static final String DOCUMENT = "src/test/corpus/distant-schemas.yaml";

    @Test
    void becomeComponentsThatAreNamedLikeWhatTheyStandIn() {
        OpenAPI document = new OpenAPIV3Parser().read(DOCUMENT);

        Preparation.prepare(document, DOCUMENT);

        assertThat(document.getComponents().getSchemas()).containsOnlyKeys("UserId", "Address", "users", "Kind");
        List<String> references = new ArrayList<>();
        SchemaWalk.each(document, schema -> references.add(String.valueOf(schema.get$ref())));
        assertThat(references).allMatch(ref -> ref.equals("null") || ref.startsWith("#/components/schemas/"));
    }

    @Test
    void stayWhereNothingIsWritten() {
        OpenAPI document = new OpenAPIV3Parser().read(DOCUMENT);

        Preparation.prepare(document, "gone.yaml");

        assertThat(document.getComponents().getSchemas()).isNull();
    }

    @Test
    void aNameThatIsTakenIsGivenToNobodyElse() {
        assertThat(DistantName.of(
                        "/components/responses/Conflict/content/application~1json/schema", "Conflict"::equals))
                .isEqualTo("ConflictSchema");
        assertThat(DistantName.of(
                        "/paths/~1a~1{b}/get/responses/200/content/x/schema/items", List.of("a", "aSchema")::contains))
                .isEqualTo("aSchema3");
        assertThat(DistantName.of("/paths/~1/get/parameters/0/schema", name -> false))
                .isEqualTo("Schema");
    }
}
