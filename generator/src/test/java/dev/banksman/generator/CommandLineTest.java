package dev.banksman.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenAPI Generator's command line as it is published, with our jar on its class path. */
class CommandLineTest {
    private static final String SOURCES = "src/main/java/com/acme/";

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void writeDocument() throws IOException {
        document = Files.writeString(folder.resolve("acme.yaml"), """
                openapi: 3.1.0
                info: {title: Acme API, version: "1"}
                paths: {}
                components: {schemas: {Thing: {type: object, properties: {name: {type: string}}}}}
                """);
    }

    @Test
    void generatesAndFollowsTheDocument() throws Exception {
        assertThat(generate()).as("the exit status").isZero();
        assertThat(sources()).containsExactly(SOURCES + "Acme.java", SOURCES + "Thing.java");

        Files.writeString(document, Files.readString(document).replace("Thing", "Widget"));

        assertThat(generate()).as("the exit status").isZero();
        assertThat(sources()).containsExactly(SOURCES + "Acme.java", SOURCES + "Widget.java");
    }

    @Test
    void endsWithAnErrorAndNothingWritten() throws Exception {
        Files.writeString(document, "\nx-banksman-nmae: Shop\n", StandardOpenOption.APPEND);

        assertThat(generate()).as("the exit status").isNotZero();
        assertThat(Files.readString(folder.resolve("log"))).contains("Did you mean x-banksman-name?");
        assertThat(sources()).isEmpty();
    }

    @Test
    void showsWhatIsNotExpressed() throws Exception {
        Files.writeString(
                document,
                "webhooks: {a: {post: {responses: {}}}, b: {post: {responses: {}}}}\n",
                StandardOpenOption.APPEND);
        generate();
        Files.writeString(folder.resolve("out/" + SOURCES + "Thing.java"), "// Mine.\n", StandardOpenOption.APPEND);
        Files.writeString(document, Files.readString(document).replace("Thing", "Widget"));

        assertThat(generate()).as("the exit status").isZero();
        assertThat(Files.readString(folder.resolve("log")))
                .contains("warning BM421: A delivery says which event it is. Found: 2 events that nothing tells.")
                .contains("Thing.java is no longer generated, but was edited: it is kept.");
    }

    private int generate() throws Exception {
        Process process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private List<String> command() throws URISyntaxException {
        String classPath = String.join(
                File.pathSeparator,
                Path.of("target/command-line/openapi-generator-cli.jar").toString(),
                home(BanksmanGenerator.class));
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp", classPath));
        command.addAll(List.of("org.openapitools.codegen.OpenAPIGenerator", "generate", "-g", "banksman"));
        command.addAll(
                List.of("-i", document.toString(), "-o", folder.resolve("out").toString()));
        command.add("--additional-properties=basePackage=com.acme");
        return command;
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private List<String> sources() {
        return FrontEndRun.texts(folder.resolve("out")).keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .toList();
    }
}
