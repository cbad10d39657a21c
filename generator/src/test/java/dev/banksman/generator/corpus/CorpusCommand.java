package dev.banksman.generator.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proves a folder of documents and compares the result with the checked-in table.
 *
 * <p>{@code mvn -q -Pcorpus -pl generator -am process-test-classes -Dcorpus=folder}; {@code -Dcorpus.update=true}
 * writes the table anew, {@code -Pcorpus-peer -Dcorpus.peer=true} has the built-in generator do the same documents.
 */
final class CorpusCommand {
    private CorpusCommand() {}

    /** Ends with status 1 when a document falls below what is expected of it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(
                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)); // the front-end's banners
        CorpusSettings settings = CorpusSettings.read(arguments);
        List<Row> rows = new CorpusRun(settings, out).run();
        if (settings.update()) {
            update(settings, rows);
        }
        List<String> below = below(settings, rows);
        below.forEach(out::println);
        out.flush();
        System.exit(below.isEmpty() ? 0 : 1);
    }

    private static void update(CorpusSettings settings, List<Row> rows) throws IOException {
        Map<String, Row> all = expected(settings);
        rows.forEach(row -> all.put(row.document(), row));
        List<List<String>> lines =
                new ArrayList<>(List.of(Row.HEAD.subList(0, rows.get(0).result().size())));
        all.values().stream()
                .sorted((a, b) -> a.document().compareTo(b.document()))
                .forEach(row -> lines.add(row.result()));
        Files.writeString(settings.expected(), Row.tsv(lines));
    }

    private static List<String> below(CorpusSettings settings, List<Row> rows) throws IOException {
        Map<String, Row> expected = expected(settings);
        List<String> below = new ArrayList<>();
        for (Row row : rows) {
            Row before = expected.getOrDefault(row.document(), row);
            row.below(before).forEach(worse -> below.add(row.document() + " fell below the expected table: " + worse));
        }
        return below;
    }

    private static Map<String, Row> expected(CorpusSettings settings) throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        if (Files.exists(settings.expected())) {
            Files.readAllLines(settings.expected()).stream()
                    .skip(1)
                    .map(Row::parse)
                    .forEach(row -> rows.put(row.document(), row));
        }
        return rows;
    }
}
