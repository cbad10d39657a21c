package dev.banksman.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the compiler of the running JDK, with all its lints, has to say of a generated client, comments included:
 * nothing.
 */
class GoldenLintTest {
    private static final Path GOLDEN = Path.of("src/test/golden/java");

    @TempDir
    Path classes;

    @Test
    void thereIsNothingToWarnOf() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
            javac.getTask(null, files, diagnostics, options(), null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
        }

        assertThat(diagnostics.getDiagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .isEmpty();
    }

    private List<String> options() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                "-proc:none",
                "-Xlint:all,-processing",
                "-Xdoclint:all,-missing",
                "-d",
                classes.toString(),
                "-cp",
                classPath);
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        FrontEndRun.texts(GOLDEN).keySet().forEach(path -> sources.add(GOLDEN.resolve(path)));
        return sources;
    }
}
