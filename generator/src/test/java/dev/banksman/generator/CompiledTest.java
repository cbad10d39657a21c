package dev.banksman.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Types of documents that nobody would write on purpose: compiled, read from JSON and written back. */
class CompiledTest {
    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Acme API, version: "1"}
            paths: {}
            components:
              schemas:
            """;

    @TempDir
    Path folder;

    @Test
    void aPropertyMayHaveTheNameOfTheRest() throws Exception {
        Class<?> type = compiled("Thing", """
                Thing: {properties: {additionalProperties: {type: string}, b: {type: string}, c: {type: string}, d: {type: string}}}
                """);

        assertThat(roundTrip("{\"additionalProperties\":\"a\",\"more\":1}", type))
                .isEqualTo("{\"additionalProperties\":\"a\",\"more\":1}");
    }

    @Test
    void anObjectWithoutItsDiscriminatorIsWrittenWithoutIt() throws Exception {
        Class<?> type = compiled("Any$Unknown", """
                Any: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/A'}}}
                A: {type: object, required: [kind], properties: {kind: {type: string}}}
                """);

        assertThat(roundTrip("{\"x\":1}", type)).isEqualTo("{\"x\":1}");
        assertThat(roundTrip("{\"kind\":\"b\"}", type)).isEqualTo("{\"kind\":\"b\"}");
    }

    @Test
    void constantsFillThemselvesIn() throws Exception {
        Class<?> type = compiled("Thing", """
                Thing:
                  required: [flag, small]
                  properties:
                    flag: {type: boolean, const: false}
                    small: {type: integer, format: int32, const: -3}
                    large: {type: integer, const: 5000000000}
                    exact: {type: number, const: 1.25}
                    near: {type: number, format: double, const: 0.5}
                    free: {type: string}
                """);

        assertThat(JsonMapper.shared().writeValueAsString(built(type)))
                .isEqualTo("{\"flag\":false,\"small\":-3,\"large\":5000000000,\"exact\":1.25,\"near\":0.5}");
        assertThat(type.getClassLoader().loadClass(type.getName() + "$Builder").getDeclaredMethods())
                .extracting("name")
                .containsExactlyInAnyOrder("free", "build");
    }

    @Test
    void theLargestRecordCompilesAndRuns() throws Exception {
        StringBuilder properties = new StringBuilder();
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < 260; i++) {
            properties.append("p").append(i).append(": {type: integer}, ");
            json.append(i == 0 ? "{" : ",")
                    .append("\"p")
                    .append(i)
                    .append("\":")
                    .append(i);
        }
        json.append('}');
        Class<?> type = compiled("Thing", "Thing: {properties: {" + properties + "}}");

        assertThat(roundTrip(json.toString(), type)).isEqualTo(json.toString());
        assertThat(built(type)).isEqualTo(built(type)).hasSameHashCodeAs(built(type));
        assertThat(built(type).toString()).contains("p249=null, additionalProperties={}");
    }

    private static Object built(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static String roundTrip(String json, Class<?> type) {
        return JsonMapper.shared().writeValueAsString(JsonMapper.shared().readValue(json, type));
    }

    private Class<?> compiled(String name, String schemas) throws IOException, ReflectiveOperationException {
        Path document = Files.writeString(folder.resolve("acme.yaml"), HEAD + schemas.indent(4));
        FrontEndRun run = FrontEndRun.of(document, folder.resolve("out")).option("basePackage", "com.acme");
        run.run();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(
                run.files().keySet().stream()
                        .filter(path -> path.endsWith(".java"))
                        .map(path -> folder.resolve("out").resolve(path))
                        .toList(),
                classes);
        ClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        return loader.loadClass("com.acme." + name);
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath);
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            assertThat(javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .isTrue();
        }
    }
}
