package dev.banksman.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.generator.problem.InvalidDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator behind the real front-end: what a run writes, leaves alone and deletes. */
class FrontEndTest {
    private static final String SOURCES = "src/main/java/com/acme/";
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Acme API, version: "1"}
            servers: [{url: 'https://api.acme.example'}]
            paths:
              /things:
                get:
                  tags: [Things]
                  operationId: listThings
                  responses:
                    "200":
                      description: All of them.
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    name: {type: string}
            """;

    @TempDir
    Path folder;

    private Path document;
    private Path output;

    @BeforeEach
    void writeDocument() throws IOException {
        document = Files.writeString(folder.resolve("acme.yaml"), DOCUMENT);
        output = folder.resolve("out");
    }

    @Test
    void readsYamlOfMoreThanTheParsersThreeMegabytes() throws IOException {
        String comment = "# " + "more ".repeat(200) + "\n";
        Files.writeString(document, comment.repeat(3_500) + DOCUMENT);

        FrontEndRun.of(document, output)
                .option("basePackage", "com.acme")
                .with(settings -> settings.setValidateSpec(false)) // the validator has a limit of its own
                .run();

        assertThat(files()).containsKey(SOURCES + "ThingsApi.java");
    }

    @Test
    void writesTheSourcesAndWhatItKnowsOfThem() {
        run();

        assertThat(files().keySet())
                .containsExactly(
                        ".openapi-generator/FILES",
                        ".openapi-generator/VERSION",
                        ".openapi-generator/banksman-com.acme.sha256",
                        SOURCES + "Acme.java",
                        SOURCES + "Thing.java",
                        SOURCES + "ThingsApi.java");
        assertThat(files().get(".openapi-generator/FILES")).isEqualToNormalizingNewlines("""
                        .openapi-generator/banksman-com.acme.sha256
                        src/main/java/com/acme/Acme.java
                        src/main/java/com/acme/Thing.java
                        src/main/java/com/acme/ThingsApi.java
                        """);
        assertThat(files().get(".openapi-generator/banksman-com.acme.sha256")).matches("""
                        [0-9a-f]{64}  src/main/java/com/acme/Acme\\.java
                        [0-9a-f]{64}  src/main/java/com/acme/Thing\\.java
                        [0-9a-f]{64}  src/main/java/com/acme/ThingsApi\\.java
                        """);
    }

    @Test
    void namesThePackageAfterTheTitle() {
        FrontEndRun.of(document, output).run();

        assertThat(files()).containsKey("src/main/java/acme/Acme.java");
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        run();
        Map<String, FileTime> before = touchedLongAgo();

        run();

        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aSecondRunTouchesNothingWhateverMinimalUpdateIsSetTo() throws IOException {
        FrontEndRun run = acme().with(settings -> settings.setEnableMinimalUpdate(false));
        run.run();
        Map<String, FileTime> before = touchedLongAgo();

        acme().with(settings -> settings.setEnableMinimalUpdate(false)).run();

        assertThat(times()).isEqualTo(before);
    }

    @Test
    void skipOverwriteKeepsWhatIsThere() throws IOException {
        run();
        Files.writeString(output.resolve(SOURCES + "Thing.java"), "mine");

        acme().with(settings -> settings.setSkipOverwrite(true)).run();

        assertThat(files()).containsEntry(SOURCES + "Thing.java", "mine");
    }

    @Test
    void aRenamedSchemaLeavesNothingBehind() throws IOException {
        run();
        rename();

        run();

        assertThat(files().keySet()).contains(SOURCES + "Widget.java").doesNotContain(SOURCES + "Thing.java");
        assertThat(files().get(".openapi-generator/banksman-com.acme.sha256")).doesNotContain("/Thing.java");
    }

    @Test
    void twoClientsShareAFolder() {
        run();
        FrontEndRun.of(document, output).option("basePackage", "org.other").run();
        run();

        assertThat(files())
                .containsKeys(SOURCES + "Thing.java", "src/main/java/org/other/Thing.java")
                .containsKeys(
                        ".openapi-generator/banksman-com.acme.sha256", ".openapi-generator/banksman-org.other.sha256");
    }

    @Test
    void anotherSourceFolderLeavesNothingBehind() {
        run();

        acme().option("sourceFolder", "gen/").run();

        assertThat(output.resolve("src")).doesNotExist();
        assertThat(files()).containsKey("gen/com/acme/Thing.java");
    }

    @Test
    void anEditedStaleFileIsKeptFromRunToRun() throws IOException {
        run();
        Files.writeString(output.resolve(SOURCES + "Thing.java"), "mine");
        rename();

        run();
        run();

        assertThat(files()).containsEntry(SOURCES + "Thing.java", "mine");
    }

    @Test
    void theIgnoreFileIsRespected() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve(".openapi-generator-ignore"), "**/Thing.java\n");

        run();

        assertThat(files().keySet()).contains(SOURCES + "Acme.java").doesNotContain(SOURCES + "Thing.java");
    }

    @Test
    void whatTheIgnoreFileNamesIsNotDeletedEither() throws IOException {
        run();
        Files.writeString(output.resolve(".openapi-generator-ignore"), "**/Thing.java\n");
        rename();

        run();

        assertThat(files().keySet()).contains(SOURCES + "Widget.java", SOURCES + "Thing.java");
    }

    @Test
    void aDryRunWritesAndDeletesNothing() throws IOException {
        acme().dry().run();
        assertThat(output).doesNotExist();

        run();
        rename();
        Map<String, String> before = files();
        acme().dry().run();

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void oneFileAloneCanBeAskedFor() {
        acme().with(settings -> settings.addGlobalProperty("supportingFiles", "Thing.java"))
                .run();

        assertThat(files().keySet()).filteredOn(path -> path.endsWith(".java")).containsExactly(SOURCES + "Thing.java");
    }

    @Test
    void mappedSchemasAreNotGenerated() {
        acme().with(settings -> settings.addSchemaMapping("Thing", "com.other.Thing"))
                .run();

        assertThat(files()).doesNotContainKey(SOURCES + "Thing.java");
        assertThat(files().get(SOURCES + "ThingsApi.java")).contains("import com.other.Thing;");
    }

    @Test
    void schemasCanBeRenamedByTheUser() {
        acme().with(settings -> settings.addModelNameMapping("Thing", "Item")).run();

        assertThat(files().keySet()).contains(SOURCES + "Item.java").doesNotContain(SOURCES + "Thing.java");
    }

    @Test
    void sourcesGoWhereTheUserWants() {
        acme().option("sourceFolder", "gen").run();

        assertThat(files()).containsKey("gen/com/acme/Acme.java");
    }

    @Test
    void reportsAllProblemsOfADocumentAndWritesNothing() throws IOException {
        Files.writeString(
                document,
                DOCUMENT.replace("operationId: listThings", "x-banksman-unwarp: /data\n      x-banksman-retry: often")
                        .replace("servers:", "x-banksman-name: 7\nservers:"));

        assertThatThrownBy(this::run).isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
            assertThat(e.getStackTrace()).isEmpty();
            assertThat(e).hasNoCause().hasMessageStartingWith("The document has 3 problems; nothing is generated.");
            assertThat(e.getMessage())
                    .contains("at acme.yaml#/x-banksman-name")
                    .contains("at acme.yaml#/paths/~1things/get/x-banksman-unwarp")
                    .contains("Did you mean x-banksman-unwrap?");
        });
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesAPackageThatIsNone() {
        assertThatThrownBy(() -> acme().option("basePackage", "com.acme; class").run())
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage("basePackage is the name of a Java package. Found: com.acme; class. Write it like this:"
                        + " com.acme.client.");
    }

    @Test
    void refusesAFolderOutsideOfTheOutput() {
        assertThatThrownBy(() -> acme().option("sourceFolder", "../elsewhere").run())
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage("sourceFolder is a folder below the output folder. Found: ../elsewhere. Write it like this:"
                        + " src/main/java.");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    private void run() {
        acme().run();
    }

    private FrontEndRun acme() {
        return FrontEndRun.of(document, output).option("basePackage", "com.acme");
    }

    private Map<String, String> files() {
        return FrontEndRun.texts(output);
    }

    private void rename() throws IOException {
        Files.writeString(
                document, DOCUMENT.replace("schemas/Thing", "schemas/Widget").replace("    Thing:", "    Widget:"));
    }

    private Map<String, FileTime> touchedLongAgo() throws IOException {
        for (String file : files().keySet()) {
            Files.setLastModifiedTime(output.resolve(file), FileTime.fromMillis(1_000_000));
        }
        return times();
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String file : files().keySet()) {
            times.put(file, Files.getLastModifiedTime(output.resolve(file)));
        }
        return times;
    }
}
