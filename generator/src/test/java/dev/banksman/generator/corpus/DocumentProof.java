package dev.banksman.generator.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of one document.
 *
 * @param operations how many the document has
 * @param operationsInCode how many of them the client can call
 * @param warnings what the generator said, as users read it
 * @param errors what javac refused; empty when everything compiles
 * @param right how many examples came back as they were
 * @param lost the operations that the client can't call
 * @param untyped the examples that the client has no type for, such as those of an error's inline schema
 * @param findings the examples that came back otherwise
 * @param lines of generated code
 * @param parsing nanoseconds of the front-end's parser
 * @param generating nanoseconds from there to the last written file
 */
public record DocumentProof(
        int operations,
        int operationsInCode,
        int schemas,
        List<String> warnings,
        List<String> errors,
        int right,
        List<String> lost,
        List<String> untyped,
        List<Finding> findings,
        long lines,
        long parsing,
        long generating) {

    /**
     * Generates, compiles, reads and writes.
     *
     * @param folder an empty one, for sources and classes
     * @throws RuntimeException what the generator throws when it refuses the document
     */
    public static DocumentProof of(Path file, Path folder) {
        try (CompiledDocument compiled = CompiledDocument.of(file, folder)) {
            return of(new RawDocument(file), compiled);
        }
    }

    private static DocumentProof of(RawDocument document, CompiledDocument compiled) {
        ExampleFinder finder = new ExampleFinder(document, compiled.types());
        List<Example> examples = finder.find();
        List<Finding> findings = findings(document, examples);
        List<String> untyped = examples.stream()
                .filter(example -> example.type().isEmpty())
                .map(example -> example.value().toString())
                .toList();
        List<String> lost = lost(finder.operations(), compiled.types().operations());
        Sources sources = compiled.sources();
        return new DocumentProof(
                finder.operations().size(),
                finder.operations().size() - lost.size(),
                document.root().at("components").at("schemas").members().size(),
                sources.warnings().stream().map(Object::toString).toList(),
                compiled.errors(),
                examples.size() - untyped.size() - findings.size(),
                lost,
                untyped,
                findings,
                sources.lines(),
                sources.parsing(),
                sources.generating());
    }

    /** Several have the same name where only the names of their path parameters tell them apart. */
    private static List<String> lost(List<String> operations, List<String> inCode) {
        List<String> left = new ArrayList<>(inCode);
        return operations.stream().filter(operation -> !left.remove(operation)).toList();
    }

    private static List<Finding> findings(RawDocument document, List<Example> examples) {
        RoundTrip trip = new RoundTrip();
        ExampleJudge judge = new ExampleJudge(document);
        List<Finding> findings = new ArrayList<>();
        for (Example example : examples) {
            example.type()
                    .flatMap(type -> trip.failure(example.value().node(), type))
                    .map(failure -> new Finding(
                            example.value().toString(),
                            failure,
                            judge.contradiction(example).orElse("")))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** The examples that are wrong by our fault. */
    public List<Finding> wrong() {
        return findings.stream().filter(Finding::isOurs).toList();
    }

    /** The examples that contradict their own schema. */
    public List<Finding> contradicting() {
        return findings.stream().filter(finding -> !finding.isOurs()).toList();
    }
}
