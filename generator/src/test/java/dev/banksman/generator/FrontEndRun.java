package dev.banksman.generator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The generator, run the way the front-end's CLI and plugins do. */
final class FrontEndRun {
    private final CodegenConfigurator configurator;
    private final Path output;
    private boolean dry;

    private FrontEndRun(String document, Path output) {
        this.output = output;
        this.configurator = new CodegenConfigurator()
                .setGeneratorName("banksman")
                .setInputSpec(document)
                .setOutputDir(output.toString());
    }

    static FrontEndRun of(Path document, Path output) {
        return of(document.toString(), output);
    }

    /** Of a document at an address, or in a file. */
    static FrontEndRun of(String document, Path output) {
        return new FrontEndRun(document, output);
    }

    FrontEndRun option(String name, String value) {
        return with(settings -> settings.addAdditionalProperty(name, value));
    }

    FrontEndRun with(Consumer<CodegenConfigurator> setting) {
        setting.accept(configurator);
        return this;
    }

    FrontEndRun dry() {
        dry = true;
        return this;
    }

    List<File> run() {
        return new DefaultGenerator(dry).opts(configurator.toClientOptInput()).generate();
    }

    /** Every file below the output folder, with its text. */
    SortedMap<String, String> files() {
        return texts(output);
    }

    static SortedMap<String, String> texts(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.notExists(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
