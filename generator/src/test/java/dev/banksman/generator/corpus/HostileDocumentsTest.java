package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.banksman.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Documents that mean harm: nothing they say is code, a path, or without bounds. */
final class HostileDocumentsTest {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);
    private static final String HEAD = """
            openapi: 3.0.3
            info: {title: Acme, version: "1"}
            """;

    @TempDir
    Path folder;

    @Test
    void namesThatArePathsStayInTheOutputFolder() throws IOException {
        DocumentProof proof = proof(HEAD + """
                tags: [{name: ../../../tag}]
                paths:
                  /../../etc/passwd:
                    get:
                      tags: [../../../tag]
                      operationId: ../../operation
                      parameters: [{name: ../../p, in: query, schema: {type: string}}]
                      responses:
                        "200":
                          description: ok
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/..%2F..%2Fx'}
                components:
                  schemas:
                    "../../x":
                      type: object
                      properties:
                        "../../y": {type: object, properties: {"/etc/z": {type: string, enum: ["../a", "/b"]}}}
                      example: {"../../y": {"/etc/z": "../a"}}
                """);

        assertThat(proof.errors()).isEmpty();
        assertThat(proof.right()).isEqualTo(1);
        assertThat(topLevel()).containsExactly("acme.yaml", "classes", "sources");
    }

    @Test
    void textThatEndsCommentsAndStringsStaysText() throws IOException {
        String end =
                "'*/ \\u002a\\u002f \\\" \\u0022 + System.exit(1) + \\\"\\\"\\\" \\\\ \\ {@code } <script> $T ${x} \\u000a } class X {'";
        DocumentProof proof = proof(HEAD + """
                paths:
                  /a:
                    post:
                      operationId: a
                      summary: END
                      description: END
                      parameters: [{name: END, in: header, description: END, schema: {type: string, default: END}}]
                      requestBody: {description: END, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                      responses: {"200": {description: END}}
                components:
                  schemas:
                    A:
                      title: END
                      description: END
                      type: object
                      required: [b]
                      properties:
                        b: {type: string, description: END, enum: [END, b], example: END}
                        END: {type: string, default: END, pattern: END}
                """.replace("END", end));

        assertThat(proof.errors()).isEmpty();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.right()).isEqualTo(1);
    }

    @Test
    void referencesThatDoubleAtEachStepAreReadOnce() throws IOException {
        StringBuilder schemas = new StringBuilder(HEAD + "paths: {}\ncomponents:\n  schemas:\n");
        for (int i = 0; i < 60; i++) {
            String next = "{$ref: '#/components/schemas/S" + (i + 1) + "'}";
            schemas.append("    S" + i + ": {type: object, properties: {a: " + next + ", b: " + next + "}}\n");
            schemas.append(
                    "    U" + i + ": {oneOf: [" + next.replace("S", "U") + ", " + next.replace("S", "U") + "]}\n");
            schemas.append(
                    "    L" + i + ": {allOf: [" + next.replace("/S", "/L") + ", " + next.replace("/S", "/L") + "]}\n");
        }
        schemas.append(
                "    S60: {type: string}\n    U60: {type: string}\n    L60: {type: object, properties: {a: {type: string}}}\n");

        DocumentProof proof = assertTimeoutPreemptively(LONG_ENOUGH, () -> proof(schemas.toString()));

        assertThat(proof.errors()).isEmpty();
        assertThat(proof.lines()).isLessThan(60_000);
    }

    @Test
    void deepSchemasCompile() throws IOException {
        int depth = 40;
        String schema = "{type: object, properties: {a: ".repeat(depth) + "{type: string}" + "}}".repeat(depth);

        DocumentProof proof = assertTimeoutPreemptively(
                LONG_ENOUGH, () -> proof(HEAD + "paths: {}\ncomponents: {schemas: {A: " + schema + "}}\n"));

        assertThat(proof.errors()).isEmpty();
    }

    @Test
    void moreValuesAndPropertiesThanAClassFileHoldsAreShortened() throws IOException {
        String values =
                IntStream.range(0, 100_000).mapToObj(i -> "\"value " + i + "\"").collect(Collectors.joining(","));
        String properties = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"property_" + i + "\":{\"type\":\"string\"}")
                .collect(Collectors.joining(","));
        Path document = Files.writeString(folder.resolve("acme.json"), """
                {"openapi": "3.0.3", "info": {"title": "Acme", "version": "1"}, "paths": {}, "components": {"schemas": {
                  "Many": {"type": "string", "enum": [%s]},
                  "Wide": {"type": "object", "properties": {%s}}
                }}}
                """.formatted(values, properties));

        try (CompiledDocument compiled =
                assertTimeoutPreemptively(LONG_ENOUGH, () -> CompiledDocument.of(document, folder))) {
            assertThat(compiled.errors()).isEmpty();
            assertThat(compiled.sources().lines()).isLessThan(10_000);
            assertThat(compiled.sources().warnings())
                    .extracting(Problem::toString)
                    .anyMatch(warning -> warning.contains("An enum has at most 3000 constants. Found: 100000."))
                    .anyMatch(warning -> warning.contains("A record holds at most 250 properties. Found: 20000."));
        }
    }

    @Test
    void aliasesThatMultiplyEndTheRun() throws IOException {
        StringBuilder document = new StringBuilder(HEAD + "paths: {}\nx-0: &a0 [lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            document.append("x-" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(9, alias)) + "]\n");
        }
        Path file = Files.writeString(folder.resolve("acme.yaml"), document);

        assertTimeoutPreemptively(
                LONG_ENOUGH,
                () -> assertThatThrownBy(() -> new CodegenConfigurator()
                                .setGeneratorName("banksman")
                                .setInputSpec(file.toString())
                                .setOutputDir(folder.resolve("out").toString())
                                .toClientOptInput())
                        .isInstanceOf(SpecValidationException.class)
                        .hasMessageContaining("snake-yaml result exceeds max references 100000"));
    }

    private DocumentProof proof(String document) throws IOException {
        return DocumentProof.of(Files.writeString(folder.resolve("acme.yaml"), document), folder);
    }

    private List<String> topLevel() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
