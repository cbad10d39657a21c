package dev.banksman.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.generator.problem.InvalidDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.config.GlobalSettings;

/** References that lead out of a document's own files. */
class ForeignReferencesTest {
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Acme, version: "1"}
            paths: {}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    part: {$ref: %s}
            """;

    private static final String SHARED = """
            openapi: 3.0.3
            info: {title: Acme, version: v1}
            paths:
              /groups:
                get:
                  operationId: getGroups
                  responses:
                    '200':
                      description: Groups.
                      content:
                        application/json:
                          schema: {type: object}
                          examples: {group: {$ref: '%s'}}
            components:
              examples:
                group: {value: {members: [{$ref: 'https://127.0.0.1:9/users/1'}]}}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'http://127.0.0.1:9/part.yaml'",
                "\"\\u0068ttp://127.0.0.1:9/part.yaml\"",
                "'file:///nowhere/part.yaml'",
                "'/nowhere/part.yaml#/Part'",
                "'//127.0.0.1:9/part.yaml'"
            })
    void areRefused(String reference) throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), DOCUMENT.formatted(reference));

        assertThatThrownBy(() -> run("acme.yaml").run())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("The document has 1 problem; nothing is generated.")
                .hasMessageContaining(
                        "error BM104: A $ref leads to a file beside the document, by a relative path. Found: ")
                .hasMessageContaining("\n    at acme.yaml#/components/schemas/Thing/properties/part/$ref\n")
                .hasMessageEndingWith("Copy what it leads to beside the document, or set the global property"
                        + " allowRemoteReferences to true if you trust it.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void areValuesLikeOthersWhereAnyValueCanStand() throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), """
                openapi: 3.0.3
                info: {title: Acme, version: v1}
                paths: {}
                components:
                  schemas:
                    Thing:
                      type: object
                      properties:
                        schema: {type: object, example: {$ref: 'https://example.com/common.json#Text'}}
                        default: {type: object, default: {$ref: 'https://example.com/common.json#Text'}}
                      example: {schema: {$ref: 'https://example.com/common.json#Text'}}
                """);

        run("acme.yaml").run();

        assertThat(folder.resolve("out")).exists();
    }

    /** SCIM has members of that name, and GitHub shared examples of them. */
    @Test
    void areValuesLikeOthersInSharedExamples() throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), SHARED.formatted("#/components/examples/group"));

        run("acme.yaml").run();

        assertThat(folder.resolve("out")).exists();
    }

    @Test
    void areRefusedInSharedExamplesWhoseValueIsReferredTo() throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), SHARED.formatted("#/components/examples/group/value"));

        assertThatThrownBy(() -> run("acme.yaml").run())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("at acme.yaml#/components/examples/group/value/members/0/$ref");
    }

    @Test
    void areRefusedInPropertiesThatAreCalledLikeValues() throws IOException {
        String document = DOCUMENT.replace("part:", "example:");
        Files.writeString(folder.resolve("acme.yaml"), document.formatted("'https://127.0.0.1:9/x'"));

        assertThatThrownBy(() -> run("acme.yaml").run())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("at acme.yaml#/components/schemas/Thing/properties/example/$ref");
    }

    /** Whoever looks at the text alone sees references that stay inside it, or none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{part: {&ref \"$ref\": '#/components/schemas/Thing'}, other: {*ref : /nowhere/x.yaml}}",
                "{part: {&ref \"$ref\": '#/components/schemas/Thing'}, other: {? *ref # or so\n : /nowhere/x.yaml}}",
                "{part: {? \"$re\\\n f\" : /nowhere/x.yaml}}",
                "{part: {\"\\x24ref\": /nowhere/x.yaml}}"
            })
    void areRefusedHoweverTheKeyIsSpelled(String properties) throws IOException {
        String document = DOCUMENT.substring(0, DOCUMENT.indexOf("properties:"));
        Files.writeString(folder.resolve("acme.yaml"), document + "properties: " + properties + "\n");

        assertThatThrownBy(() -> run("acme.yaml").run())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("Found: /nowhere/x.yaml.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "default", "const", "ex%61mple"})
    void areRefusedInValuesThatSomethingRefersTo(String member) throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), DOCUMENT.formatted("'part.json#/" + member + "'"));
        Files.writeString(
                folder.resolve("part.json"),
                "{\"%s\": {\"items\": {\"$ref\": \"/nowhere/x.json\"}}}".formatted(member.replace("%61", "a")));

        assertThatThrownBy(() -> run("acme.yaml").run())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("Found: /nowhere/x.json.");
    }

    @Test
    void areRefusedInCallbacksWhateverTheirExpressionIsCalled() throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), """
                openapi: 3.0.3
                info: {title: Acme, version: v1}
                paths:
                  /a:
                    post:
                      responses: {"204": {description: Done.}}
                      callbacks: {onDone: {value: {$ref: /nowhere/x.yaml}}}
                """);

        assertThatThrownBy(() -> run("acme.yaml").run())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("Found: /nowhere/x.yaml.");
    }

    @Test
    void areRefusedInTheOtherFilesToo() throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), DOCUMENT.formatted("'parts/part.json#/Part'"));
        Files.createDirectory(folder.resolve("parts"));
        Files.writeString(
                folder.resolve("parts/part.json"), "{\"Part\": {\"items\": [{\"$ref\": \"https://127.0.0.1:9/x\"}]}}");

        assertThatThrownBy(() -> run("acme.yaml").run())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("Found: https://127.0.0.1:9/x.")
                .hasMessageContaining("at part.json#/Part/items/0/$ref");
    }

    @Test
    void relativeOnesMayLeadUpwards() throws IOException {
        Files.createDirectory(folder.resolve("api"));
        Files.writeString(folder.resolve("api/acme.yaml"), DOCUMENT.formatted("'../part.yaml#/Part'"));
        Files.writeString(folder.resolve("part.yaml"), "Part: {type: object, properties: {size: {type: integer}}}");

        run("api/acme.yaml").run();

        assertThat(run("api/acme.yaml").files()).containsKey("src/main/java/com/acme/Part.java");
    }

    @Test
    void relativeOnesMayLeadToWhatCantBeRead() throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), DOCUMENT.formatted("'part.yaml#/Part'"));
        Files.writeString(folder.resolve("part.yaml"), "Part: {$ref: 'other.yaml'}\n\t# a tab\n");

        run("acme.yaml").run();

        assertThat(run("acme.yaml").files()).containsKey("src/main/java/com/acme/Thing.java");
    }

    @Test
    void areFollowedWhenTheUserSaysSo() throws IOException {
        try (CountingServer server = new CountingServer()) {
            Files.writeString(
                    folder.resolve("acme.yaml"), DOCUMENT.formatted("'" + server.url("/part.yaml#/Part") + "'"));

            run("acme.yaml")
                    .with(settings -> settings.addGlobalProperty("allowRemoteReferences", "true"))
                    .run();

            assertThat(run("acme.yaml").files()).containsKey("src/main/java/com/acme/Part.java");
            assertThat(server.requests()).contains("/part.yaml");
        } finally {
            GlobalSettings.clearProperty("allowRemoteReferences");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void areRefusedBeforeAnythingIsFetched(String version) throws IOException {
        try (CountingServer server = new CountingServer()) {
            String document = DOCUMENT.formatted("'" + server.url("/part.yaml#/Part") + "'");
            Files.writeString(folder.resolve("acme.yaml"), document.replace("3.0.3", version));

            assertThatThrownBy(() -> run("acme.yaml").run())
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining("Found: " + server.url("/part.yaml#/Part"));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void areRefusedInADocumentOfSwagger2Too() throws IOException {
        try (CountingServer server = new CountingServer()) {
            Files.writeString(folder.resolve("acme.yaml"), """
                    swagger: "2.0"
                    info: {title: Acme, version: "1"}
                    paths: {}
                    definitions:
                      Thing: {type: object, properties: {part: {$ref: '%s'}}}
                    """.formatted(server.url("/part.yaml#/Part")));

            assertThatThrownBy(() -> run("acme.yaml").run()).isInstanceOf(InvalidDocumentException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aDocumentAtAnAddressMayReferToItsOwnOriginOnly() throws IOException {
        try (CountingServer home = new CountingServer();
                CountingServer elsewhere = new CountingServer()) {
            home.serve("/acme.yaml", DOCUMENT.formatted("'part.yaml#/Part'"));
            home.serve("/bad.yaml", DOCUMENT.formatted("'" + elsewhere.url("/part.yaml#/Part") + "'"));

            at(home.url("/acme.yaml")).run();

            assertThat(at(home.url("/acme.yaml")).files()).containsKey("src/main/java/com/acme/Part.java");
            assertThatThrownBy(() -> at(home.url("/bad.yaml")).run())
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining("Found: " + elsewhere.url("/part.yaml"))
                    .hasMessageContaining("at bad.yaml");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    private FrontEndRun at(String address) {
        return FrontEndRun.of(address, folder.resolve("out"))
                .option("basePackage", "com.acme")
                .with(settings -> settings.setValidateSpec(false));
    }

    /** Not validated: the front-end's validator would stop at what it can't reach before we are asked. */
    private FrontEndRun run(String document) {
        return FrontEndRun.of(folder.resolve(document), folder.resolve("out"))
                .option("basePackage", "com.acme")
                .with(settings -> settings.setValidateSpec(false));
    }
}
