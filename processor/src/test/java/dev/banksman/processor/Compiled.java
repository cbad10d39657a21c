package dev.banksman.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Sources, compiled with the processor by the running JDK. */
record Compiled(Compilation compilation) {
    static Compiled of(List<JavaFileObject> sources, Processor... processors) {
        return new Compiled(
                javac().withProcessors(processors.length == 0 ? new Processor[] {new WebhookProcessor()} : processors)
                        .withOptions("-Xlint:all,-processing", "-Xdoclint:all,-missing")
                        .compile(sources));
    }

    /** The source files below a folder, such as {@code src/test/good}. */
    static List<JavaFileObject> sources(Path folder) {
        List<JavaFileObject> sources = new ArrayList<>();
        texts(folder, ".java")
                .forEach((path, text) -> sources.add(JavaFileObjects.forSourceString(
                        text.lines()
                                        .filter(line -> line.startsWith("package "))
                                        .findFirst()
                                        .orElseThrow()
                                        .replaceAll("package |;", "")
                                + "." + Path.of(path).getFileName().toString().replace(".java", ""),
                        text)));
        return sources;
    }

    static SortedMap<String, String> texts(Path folder, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** What was written, by path. */
    SortedMap<String, String> written() {
        SortedMap<String, String> written = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                written.put(
                        file.getName().replaceFirst("^/?SOURCE_OUTPUT/", ""),
                        file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return written;
    }

    /** Everything that the compiler says: {@code Parameters.java:12:5: error: …}. */
    List<String> diagnostics() {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Compiled::shown)
                .toList();
    }

    private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().getName()).getFileName() + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber() + ": ";
        return place + diagnostic.getKind().name().toLowerCase(Locale.ROOT) + ": " + diagnostic.getMessage(Locale.ROOT);
    }
}
