package dev.banksman.generator.corpus;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.prepare.Preparation;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.PlanReader;
import dev.banksman.generator.read.ReadSettings;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * What a generator wrote for a document.
 *
 * @param folder where
 * @param warnings what ours had to say
 * @param parsing nanoseconds that the front-end's parser took
 * @param generating nanoseconds from there to the last file
 */
record Sources(Path folder, List<Problem> warnings, long parsing, long generating) {
    static final String PACKAGE = "com.acme";

    /** Ours, run the way the front-end's CLI and plugins do. */
    @SuppressWarnings("deprecation") // The input's document: there is no other way to it, and it is asked for once.
    static Sources ours(Path document, Path folder) {
        CodegenConfigurator settings =
                settings("banksman", document, folder).addAdditionalProperty("basePackage", PACKAGE);
        long start = System.nanoTime();
        ClientOptInput input = settings.toClientOptInput();
        long parsed = System.nanoTime();
        List<Problem> warnings = warnings(input.getOpenAPI(), document);
        long begun = System.nanoTime();
        new DefaultGenerator().opts(input).generate();
        return new Sources(folder, warnings, parsed - start, System.nanoTime() - begun);
    }

    /** Not validated: what the front-end's validator refuses, its built-in generators take all the same. */
    static CodegenConfigurator settings(String generator, Path document, Path folder) {
        return new CodegenConfigurator()
                .setGeneratorName(generator)
                .setInputSpec(document.toString())
                .setValidateSpec(false)
                .setOutputDir(folder.toString());
    }

    private static List<Problem> warnings(@Nullable OpenAPI document, Path file) {
        if (document == null) {
            return List.of(); // the front-end tells of it
        }
        Problems problems = new Problems();
        ReadSettings settings = new ReadSettings(PACKAGE, file.getFileName().toString(), Map.of(), Map.of());
        ClientPlan plan = PlanReader.read(Preparation.prepare(document, file.toString()), settings, problems);
        return plan.types().isEmpty() && problems.warnings().isEmpty() ? List.of() : problems.warnings();
    }

    /** The type of a component schema, as far as its name and the warnings about names tell. */
    String typeName(String schema, String declared) {
        Map<String, String> given = new HashMap<>();
        for (Problem warning : warnings) {
            if (warning.kind() == Kind.NAME_TAKEN || warning.kind() == Kind.NAME_RESERVED) {
                given.put(warning.place().pointer(), warning.details().get(0));
            }
        }
        String pointer = "/components/schemas/" + schema.replace("~", "~0").replace("/", "~1");
        return given.getOrDefault(pointer, declared.isEmpty() ? Identifiers.type(schema) : declared);
    }

    List<Path> java() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/src/test/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return java().stream().mapToLong(Sources::lines).sum();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
