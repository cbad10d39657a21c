package dev.banksman.generator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharedExamplesTest {
    @TempDir
    Path folder;

    @Test
    void keepTheirNulls() throws IOException {
        OpenAPI document = resolved();
        assertThat(example(document, "Order")).isEqualTo("{id=1, list=[null, {}]}");
        assertThat(example(document, "Told")).isEqualTo("{\"id\":1}");

        Preparation.prepare(document, location());

        assertThat(example(document, "Order")).isEqualTo("{\"id\":1,\"gone\":null,\"list\":[null,{\"also\":null}]}");
        assertThat(example(document, "Told")).isEqualTo("{\"id\":1,\"gone\":null}");
    }

    @Test
    void stayAsTheyAreWhereTheDocumentIsNotThereAnyMore() throws IOException {
        OpenAPI document = resolved();
        Files.delete(Path.of(location()));

        Preparation.prepare(document, location());

        assertThat(example(document, "Order")).isEqualTo("{id=1, list=[null, {}]}");
    }

    private static String example(OpenAPI document, String name) {
        Example example =
                Objects.requireNonNull(document.getComponents().getExamples().get(name));
        return example.getValue().toString();
    }

    private String location() {
        return folder.resolve("openapi.yaml").toString();
    }

    /** As the front-end reads it. */
    private OpenAPI resolved() throws IOException {
        Files.writeString(Path.of(location()), """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /order:
                    get:
                      responses:
                        '200':
                          description: An order.
                          content:
                            application/json:
                              schema: {type: object}
                              examples:
                                one: {$ref: '#/components/examples/Order'}
                webhooks:
                  told:
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema: {type: object}
                            examples:
                              sent: {$ref: '#/components/examples/Told'}
                      responses:
                        '200': {description: Heard.}
                components:
                  examples:
                    Told: {value: {id: 1, gone: null}}
                    Order: {value: {id: 1, gone: null, list: [null, {also: null}]}}
                """);
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readLocation(location(), null, options).getOpenAPI();
    }
}
