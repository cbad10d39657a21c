package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given what became of documents, then what the table expects of them decides. */
class ExpectedTableTest {
    private static final Row GOOD = row("a.yaml", "", true, 3, 0, 1);

    @TempDir
    Path folder;

    @Test
    void asGoodAsExpectedOrBetterPasses() throws IOException {
        ExpectedTable table = table(GOOD);

        assertThat(table.below(List.of(GOOD))).isEmpty();
        assertThat(table.below(List.of(row("a.yaml", "", true, 4, 0, 0)))).isEmpty();
    }

    @Test
    void everyWayOfFallingShortIsTold() throws IOException {
        assertThat(table(GOOD).below(List.of(row("a.yaml", "OutOfMemoryError", false, 2, 1, 2))))
                .containsExactly(
                        "a.yaml fell below the expected table: generated: 0, expected 1",
                        "a.yaml fell below the expected table: compiled: 0, expected 1",
                        "a.yaml fell below the expected table: examples that are right: 2, expected 3",
                        "a.yaml fell below the expected table: examples that are not wrong: 1, expected 0",
                        "a.yaml fell below the expected table: examples that have a type: 2, expected 1");
    }

    @Test
    void aDocumentThatNothingIsExpectedOfFallsShortAndSaysHowToAddIt() throws IOException {
        assertThat(table(GOOD).below(List.of(row("b.yaml", "", true, 3, 0, 1))))
                .containsExactly("b.yaml has no row in " + folder.resolve("table.tsv")
                        + ". Look at what became of it, then add it: -Dcorpus.update=true writes the table anew,"
                        + " -Dcorpus.expected=… names another table.");
    }

    @Test
    void whatIsAddedIsExpectedFromThenOn() throws IOException {
        Row added = row("b.yaml", "", true, 3, 0, 1);

        table(GOOD).with(List.of(added)).write();

        ExpectedTable again = ExpectedTable.read(folder.resolve("table.tsv"));
        assertThat(again.below(List.of(GOOD, added))).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("table.tsv")))
                .containsExactly(
                        "document\toperations\tin code\tschemas\tgenerated\tcompiled\tright\twrong\tcontradicting\tuntyped",
                        "a.yaml\t2\t2\t5\tyes\tyes\t3\t0\t0\t1",
                        "b.yaml\t2\t2\t5\tyes\tyes\t3\t0\t0\t1");
    }

    private ExpectedTable table(Row row) throws IOException {
        ExpectedTable.read(folder.resolve("table.tsv")).with(List.of(row)).write();
        return ExpectedTable.read(folder.resolve("table.tsv"));
    }

    private static Row row(String document, String failure, boolean compiled, int right, int wrong, int untyped) {
        return new Row(document, 2, 2, 5, failure, compiled, right, wrong, 0, untyped, 100, 0.1, 0.1);
    }
}
