package dev.banksman.generator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentFilesTest {
    @TempDir
    Path folder;

    @Test
    void oneThatCantBeReadIsNamedAndTheOthersAreCheckedAllTheSame() throws IOException {
        Path document = Files.writeString(
                folder.resolve("acme.yaml"), "a: {$ref: 'broken.yaml#/A'}\nb: {$ref: 'other.json#/B'}\n");
        Files.writeString(folder.resolve("broken.yaml"), "A: {$ref: 'other.json#/B'}\n\t# a tab\n");
        Files.writeString(folder.resolve("other.json"), "{\"B\": {\"$ref\": \"/nowhere/b.json\"}}");
        Problems problems = new Problems();

        DocumentFiles.check(document.toString(), problems);

        assertThat(problems.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("warning BM416: A file that a $ref leads to is JSON or YAML. Found: while scanning")
                        .contains("'\\t(TAB)'", "line 2, column 1")
                        .endsWith("\n    at broken.yaml#\n    Correct it; until then, it is as if it weren't there."));
        assertThat(problems.errors()).extracting(Problem::found).containsExactly("/nowhere/b.json");
    }
}
