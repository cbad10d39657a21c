package dev.banksman.generator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac, in this process. */
final class Compilation {
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    private Compilation() {}

    /** Compiles as strictly as javac can. Its errors, and the warnings that became some; empty when there is none. */
    static List<String> strict(List<Path> sources, Path classes) {
        return run(sources, classes, STRICT);
    }

    /** Compiles, whatever javac warns of. */
    static List<String> lenient(List<Path> sources, Path classes) {
        return run(sources, classes, List.of("-nowarn"));
    }

    private static List<String> run(List<Path> sources, Path classes, List<String> lint) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Stream<String> options =
                Stream.of("-proc:none", "-Xmaxerrs", "10000", "-d", classes.toString(), "-cp", classPath());
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            boolean done = javac.getTask(
                            null,
                            files,
                            messages,
                            Stream.concat(options, lint.stream()).toList(),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return done
                    ? List.of()
                    : messages.getDiagnostics().stream()
                            .filter(Compilation::matters)
                            .map(Compilation::shown)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean matters(Diagnostic<?> message) {
        return message.getKind() != Diagnostic.Kind.NOTE;
    }

    private static String shown(Diagnostic<? extends JavaFileObject> message) {
        JavaFileObject source = message.getSource();
        String file =
                source == null ? "" : Path.of(source.toUri()).getFileName() + ":" + message.getLineNumber() + ": ";
        return file + message.getMessage(Locale.ROOT);
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
