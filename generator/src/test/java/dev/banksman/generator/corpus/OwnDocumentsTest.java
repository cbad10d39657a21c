package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Our own documents, one per idea, in {@code src/test/corpus}: each compiles, and each of its examples comes back. */
final class OwnDocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/test/corpus");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertProved(file)));
        }
    }

    private void assertProved(Path document) {
        DocumentProof proof = DocumentProof.of(document, folder.resolve(document.getFileName()));

        assertThat(proof.errors()).isEmpty();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.untyped()).as("examples without a type").isEmpty();
        assertThat(proof.lost()).isEmpty();
        assertThat(proof.operationsInCode()).isEqualTo(proof.operations());
    }
}
