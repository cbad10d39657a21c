package dev.banksman.generator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DistantSchemasTest {
    private static final String DOCUMENT = "src/test/corpus/distant-schemas.yaml";

    @Test
    void becomeComponentsThatAreNamedLikeWhatTheyStandIn() {
        OpenAPI document = new OpenAPIV3Parser().read(DOCUMENT);

        Preparation.prepare(document, DOCUMENT);

        assertThat(document.getComponents().getSchemas())
                .containsOnlyKeys("UserId", "Address", "users-by-id-response", "Kind");
        List<String> references = new ArrayList<>();
        SchemaWalk.each(document, schema -> references.add(String.valueOf(schema.get$ref())));
        assertThat(references).allMatch(ref -> ref.equals("null") || ref.startsWith("#/components/schemas/"));
    }

    @Test
    void areTakenFromTheModelWhereTheFileCantBeReadAgain() {
        OpenAPI document = new OpenAPIV3Parser().read(DOCUMENT);

        Preparation.prepare(document, "gone.yaml");

        assertThat(document.getComponents().getSchemas())
                .containsOnlyKeys("UserId", "Address", "users-by-id-response", "Kind");
    }

    @Test
    void aNameThatIsTakenIsGivenToNobodyElse() {
        OpenAPI document = new OpenAPIV3Parser().read(DOCUMENT);
        document.getComponents().addSchemas("Address", new StringSchema());

        Preparation.prepare(document, DOCUMENT);

        assertThat(document.getComponents().getSchemas())
                .containsOnlyKeys("UserId", "Address", "AddressSchema", "users-by-id-response", "Kind");
    }

    @ParameterizedTest
    @CsvSource({
        "/components/responses/Error/content/application~1json/schema, Error",
        "/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema, pets-by-id-response",
        "/paths/~1pets/post/requestBody/content/application~1json/schema, pets-request",
        "/paths/~1pets/get/parameters/0/schema, pets-parameter",
        "/paths/~1pets/get/responses/200/content/application~1json/schema/properties/owner, owner",
        "/paths/~1/get/parameters/0/schema, Schema-parameter",
        "/x-shared/Kind, Kind",
    })
    void areNamedByTheLastThingThatSomebodyNamed(String pointer, String name) {
        assertThat(DistantName.of(pointer, taken -> false)).isEqualTo(name);
        assertThat(DistantName.of(pointer, List.of(name, name + "Schema")::contains))
                .isEqualTo(name + "Schema3");
    }

    @Test
    void whatLeadsNowhereStays() {
        Schema<?> schema = new Schema<>().$ref("#/paths/~1a/get/responses/200");

        Preparation.prepare(new OpenAPI().components(new Components().addSchemas("A", schema)), "");

        assertThat(schema.get$ref()).isEqualTo("#/paths/~1a/get/responses/200");
    }
}
