package dev.banksman.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What a dispatcher is annotated with depends on what is there. */
class SurroundingsTest {
    private static final Path CLIENT = Path.of("src/test/good/dev/banksman/example/client");

    @Test
    void withoutJakartaInjectTheConstructorIsPlain() {
        Compiled compiled = compile(
                classPath()
                        .filter(file -> !file.getName().startsWith("jakarta.inject"))
                        .toList(),
                "");

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(dispatcher(compiled))
                .contains("\n    PlainDispatcher(Plain handlers) {")
                .doesNotContain("Inject");
    }

    @Test
    void withItTheConstructorSaysSo() {
        Compiled compiled = compile(classPath().toList(), "");

        assertThat(dispatcher(compiled)).contains("@Inject\n    PlainDispatcher(Plain handlers) {");
    }

    @Test
    void whatIsDeprecatedIsTheHandlersToKnow() {
        Compiled compiled = compile(classPath().toList(), "@Deprecated");

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(dispatcher(compiled))
                .contains("@SuppressWarnings({\n        \"deprecation\",\n        \"removal\"\n})");
    }

    private static Compiled compile(List<File> classPath, String annotation) {
        List<JavaFileObject> sources = new ArrayList<>(Compiled.sources(CLIENT));
        sources.add(JavaFileObjects.forSourceString(
                "dev.banksman.example.plain.Plain",
                "package dev.banksman.example.plain;"
                        + "import dev.banksman.example.client.*; import dev.banksman.webhook.*;"
                        + "@WebhookHandlers(SiteEvent.class) class Plain {"
                        + annotation + " @On void archived(ProjectArchived event) {} }"));
        return new Compiled(Compiler.javac()
                .withProcessors(new WebhookProcessor())
                .withClasspath(classPath)
                .withOptions("-Xlint:all,-processing")
                .compile(sources));
    }

    private static String dispatcher(Compiled compiled) {
        return compiled.written().getOrDefault("dev/banksman/example/plain/PlainDispatcher.java", "");
    }

    private static Stream<File> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new);
    }
}
