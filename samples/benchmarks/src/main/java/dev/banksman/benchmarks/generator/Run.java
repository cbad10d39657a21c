package dev.banksman.benchmarks.generator;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A generation as the front-end's command line does it, into a folder of its own: each is a first run. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures.
@State(Scope.Benchmark)
public class Run {
    @Param
    Generator generator;

    /** From the project's folder. */
    @Param("spec/handshq/openapi.yaml")
    String document;

    private final PrintStream out = System.out;
    private Path all;
    private Path folder;

    @Setup
    public void begin() throws IOException {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)); // the banners
        all = Files.createTempDirectory("generating");
    }

    @Setup(Level.Invocation)
    public void open() throws IOException {
        folder = Files.createTempDirectory(all, "run");
    }

    /** Not after each run: some file systems are slow for a while at creating files where others were deleted. */
    @TearDown
    public void end() throws IOException {
        System.setOut(out);
        List<Path> written;
        try (Stream<Path> files = Files.walk(all)) {
            written = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : written) {
            Files.delete(file);
        }
    }

    ClientOptInput parse() {
        return generator
                .settings()
                .setInputSpec(document)
                .setValidateSpec(false)
                .setOutputDir(folder.toString())
                .toClientOptInput();
    }

    static List<File> generate(ClientOptInput parsed) {
        List<File> files = new DefaultGenerator().opts(parsed).generate();
        if (files.isEmpty()) {
            throw new IllegalStateException("Nothing was generated");
        }
        return files;
    }
}
