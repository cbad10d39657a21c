package dev.banksman.generator.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A document in the table.
 *
 * @param failure what ended the run of it; empty when it is generated
 * @param parsing seconds of the front-end's parser
 * @param generating seconds from there to the last file
 */
record Row(
        String document,
        int operations,
        int operationsInCode,
        int schemas,
        String failure,
        boolean compiled,
        int right,
        int wrong,
        int contradicting,
        int untyped,
        long lines,
        double parsing,
        double generating) {
    static final List<String> HEAD = List.of(
            "document",
            "operations",
            "in code",
            "schemas",
            "generated",
            "compiled",
            "right",
            "wrong",
            "contradicting",
            "untyped",
            "lines",
            "parsing s",
            "generating s");

    /** How many of them the checked-in table has. */
    static final int RESULTS = 10;

    private static final double NANOS = 1e9;

    static Row of(String document, DocumentProof proof) {
        return new Row(
                document,
                proof.operations(),
                proof.operationsInCode(),
                proof.schemas(),
                "",
                proof.errors().isEmpty(),
                proof.right(),
                proof.wrong().size(),
                proof.contradicting().size(),
                proof.untyped().size(),
                proof.lines(),
                proof.parsing() / NANOS,
                proof.generating() / NANOS);
    }

    /** A document that nothing is generated for. */
    static Row failed(String document, String failure) {
        return new Row(document, 0, 0, 0, failure, false, 0, 0, 0, 0, 0, 0, 0);
    }

    /** From a line of the checked-in table. */
    static Row parse(String line) {
        String[] cell = line.split("\t", -1);
        return new Row(
                cell[0],
                Integer.parseInt(cell[1]),
                Integer.parseInt(cell[2]),
                Integer.parseInt(cell[3]),
                cell[4].equals("yes") ? "" : cell[4],
                cell[5].equals("yes"),
                Integer.parseInt(cell[6]),
                Integer.parseInt(cell[7]),
                Integer.parseInt(cell[8]),
                Integer.parseInt(cell[9]),
                0,
                0,
                0);
    }

    boolean generated() {
        return failure.isEmpty();
    }

    /** What the checked-in table holds: what doesn't depend on the machine, or change with each line of Javadoc. */
    List<String> result() {
        return List.of(
                document,
                String.valueOf(operations),
                String.valueOf(operationsInCode),
                String.valueOf(schemas),
                generated() ? "yes" : failure,
                compiled ? "yes" : "no",
                String.valueOf(right),
                String.valueOf(wrong),
                String.valueOf(contradicting),
                String.valueOf(untyped));
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(result());
        cells.add(String.valueOf(lines));
        cells.add(String.format(Locale.ROOT, "%.2f", parsing));
        cells.add(String.format(Locale.ROOT, "%.2f", generating));
        return cells;
    }

    /** In which way this is less than what is expected; empty when it isn't. */
    List<String> below(Row expected) {
        List<String> worse = new ArrayList<>();
        less(worse, "generated", generated() ? 1 : 0, expected.generated() ? 1 : 0);
        less(worse, "compiled", compiled ? 1 : 0, expected.compiled ? 1 : 0);
        less(worse, "operations in the code", operationsInCode, expected.operationsInCode);
        less(worse, "examples that are right", right, expected.right);
        less(worse, "examples that are not wrong", -wrong, -expected.wrong);
        less(worse, "examples that have a type", -untyped, -expected.untyped);
        return worse;
    }

    private static void less(List<String> worse, String what, int found, int wanted) {
        if (found < wanted) {
            worse.add(what + ": " + Math.abs(found) + ", expected " + Math.abs(wanted));
        }
    }

    /** The summary of several. */
    static String summary(String title, List<Row> rows) {
        return String.format(
                Locale.ROOT,
                "%s: %d documents, %d generated, %d compile; %d of %d operations; examples: %d right, %d wrong, %d contradict their schema,"
                        + " %d without a type; %d lines; %.1f s parsing, %.1f s generating",
                title,
                rows.size(),
                rows.stream().filter(Row::generated).count(),
                rows.stream().filter(Row::compiled).count(),
                rows.stream().mapToInt(Row::operationsInCode).sum(),
                rows.stream().mapToInt(Row::operations).sum(),
                rows.stream().mapToInt(Row::right).sum(),
                rows.stream().mapToInt(Row::wrong).sum(),
                rows.stream().mapToInt(Row::contradicting).sum(),
                rows.stream().mapToInt(Row::untyped).sum(),
                rows.stream().mapToLong(Row::lines).sum(),
                rows.stream().mapToDouble(Row::parsing).sum(),
                rows.stream().mapToDouble(Row::generating).sum());
    }

    static String tsv(List<List<String>> lines) {
        return lines.stream().map(line -> String.join("\t", line) + "\n").collect(Collectors.joining());
    }
}
