package dev.banksman.generator.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Proves a folder of documents and compares the result with the checked-in table.
 *
 * <p>{@code mvn -q -Pcorpus -pl generator -am process-test-classes -Dcorpus=folder}; {@code -Dcorpus.update=true}
 * writes the table anew, {@code -Pcorpus-peer -Dcorpus.peer=true} has the built-in generator do the same documents.
 */
final class CorpusCommand {
    private CorpusCommand() {}

    /** Ends with status 1 when a document falls below what is expected of it, or nothing is expected of it yet. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(
                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)); // the front-end's banners
        CorpusSettings settings = CorpusSettings.read(arguments);
        List<Row> rows = new CorpusRun(settings, out).run();
        if (settings.update()) {
            ExpectedTable.read(settings.expected()).with(rows).write();
        }
        List<String> below = ExpectedTable.read(settings.expected()).below(rows);
        below.forEach(out::println);
        out.flush();
        System.exit(below.isEmpty() ? 0 : 1);
    }
}
