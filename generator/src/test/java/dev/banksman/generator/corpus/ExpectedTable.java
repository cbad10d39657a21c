package dev.banksman.generator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The checked-in table: what is expected of each document. */
record ExpectedTable(Path file, SortedMap<String, Row> rows) {

    /** An empty one where there is no file yet. */
    static ExpectedTable read(Path file) throws IOException {
        SortedMap<String, Row> rows = new TreeMap<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).map(Row::parse).forEach(row -> rows.put(row.document(), row));
        }
        return new ExpectedTable(file, rows);
    }

    /** With these rows in the place of what was expected of their documents. */
    ExpectedTable with(List<Row> found) {
        SortedMap<String, Row> all = new TreeMap<>(rows);
        found.forEach(row -> all.put(row.document(), row));
        return new ExpectedTable(file, all);
    }

    void write() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Row.HEAD.subList(0, Row.RESULTS));
        rows.values().forEach(row -> lines.add(row.result()));
        Files.writeString(file, Row.tsv(lines));
    }

    /** In which way documents fall short; one that nothing is expected of does too, or it would never be looked at. */
    List<String> below(List<Row> found) {
        List<String> below = new ArrayList<>();
        for (Row row : found) {
            Row expected = rows.get(row.document());
            if (expected == null) {
                below.add(row.document() + " has no row in " + file
                        + ". Look at what became of it, then add it: -Dcorpus.update=true writes the table anew,"
                        + " -Dcorpus.expected=… names another table.");
            } else {
                row.below(expected)
                        .forEach(worse -> below.add(row.document() + " fell below the expected table: " + worse));
            }
        }
        return below;
    }
}
