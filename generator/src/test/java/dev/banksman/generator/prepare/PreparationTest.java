package dev.banksman.generator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PreparationTest {

    @Test
    void theDocumentIsReadAsItIs() {
        OpenAPI document = new OpenAPI();
        assertThat(Preparation.prepare(document, "")).isSameAs(document);
    }

    @Test
    void eachStepSeesWhatTheOneBeforeItLeft() {
        OpenAPI prepared = Preparation.prepare(
                new OpenAPI().openapi("3"),
                List.of(
                        document -> document.openapi(document.getOpenapi() + ".1"),
                        document -> document.openapi(document.getOpenapi() + ".0")));
        assertThat(prepared.getOpenapi()).isEqualTo("3.1.0");
    }
}
