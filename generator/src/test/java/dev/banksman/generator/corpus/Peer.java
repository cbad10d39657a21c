package dev.banksman.generator.corpus;

import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Today's usual choice, {@code -g java --library feign}, on the same document in the same process. */
final class Peer {
    private Peer() {}

    static Sources generate(Path document, Path folder) {
        CodegenConfigurator settings = Sources.settings("java", document, folder)
                .setLibrary("feign")
                .addAdditionalProperty("hideGenerationTimestamp", "true");
        long start = System.nanoTime();
        ClientOptInput input = settings.toClientOptInput();
        long parsed = System.nanoTime();
        new DefaultGenerator().opts(input).generate();
        return new Sources(folder, List.of(), parsed - start, System.nanoTime() - parsed);
    }

    /** Generates, and compiles without a lint: it is not asked for more than its users see. */
    static Row row(String name, Path document, Path folder) {
        Sources sources = generate(document, folder.resolve("sources"));
        boolean compiled =
                Compilation.lenient(sources.java(), folder.resolve("classes")).isEmpty();
        return new Row(
                name,
                0,
                0,
                0,
                "",
                compiled,
                0,
                0,
                0,
                0,
                sources.lines(),
                sources.parsing() / 1e9,
                sources.generating() / 1e9);
    }
}
