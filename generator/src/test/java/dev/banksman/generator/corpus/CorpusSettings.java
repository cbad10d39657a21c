package dev.banksman.generator.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the command is asked for.
 *
 * @param documents a folder, with all below it, or one document
 * @param report where the table and the findings go
 * @param expected the checked-in table
 * @param update whether to write that anew
 * @param peer whether the built-in generator runs on the same documents
 * @param limit per document
 * @param within after which no further document is begun
 */
record CorpusSettings(
        Path documents, Path report, Path expected, boolean update, boolean peer, Duration limit, Duration within) {
    private static final Set<String> NAMES =
            Set.of("documents", "report", "expected", "update", "peer", "seconds", "within");

    /** From arguments such as {@code documents=folder}; an empty value is the same as none. */
    static CorpusSettings read(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        Arrays.stream(arguments).map(argument -> argument.split("=", 2)).forEach(pair -> {
            if (pair.length < 2 || !NAMES.contains(pair[0])) {
                throw new IllegalArgumentException(
                        "An argument is one of " + NAMES + ", = and its value. Found: " + pair[0] + ".");
            }
            given.put(pair[0], pair[1]);
        });
        given.values().removeIf(String::isEmpty);
        return new CorpusSettings(
                Path.of(given.getOrDefault("documents", "../shared/corpus")),
                Path.of(given.getOrDefault("report", "generator/target/corpus")),
                Path.of(given.getOrDefault("expected", "generator/src/test/golden/corpus.tsv")),
                Boolean.parseBoolean(given.get("update")),
                Boolean.parseBoolean(given.get("peer")),
                Duration.ofSeconds(Long.parseLong(given.getOrDefault("seconds", "120"))),
                Duration.ofSeconds(Long.parseLong(given.getOrDefault("within", "86400"))));
    }
}
