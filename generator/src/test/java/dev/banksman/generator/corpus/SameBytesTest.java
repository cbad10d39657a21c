package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The same document gives the same bytes, in whatever order its schemas stand. */
final class SameBytesTest {
    private static final Path DOCUMENT = Path.of("../../shared/corpus/real/redocly-museum.yaml");

    @TempDir
    Path folder;

    static boolean corpusIsThere() {
        return Files.exists(DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"names.yaml", "inheritance.yaml", "bases-of-bases.yaml", "microsoft-enums.yaml"})
    void whatSchemasAreCalledAndBuildUponDoesNotDependOnTheirOrder(String document) throws IOException {
        assertAnyOrderIsTheSame(
                new RawDocument(Path.of("src/test/corpus", document)).root().node());
    }

    @Test
    @EnabledIf(value = "corpusIsThere", disabledReason = "the corpus of documents is not beside the project")
    void theOrderOfSchemasDoesNotMatter() throws IOException {
        assertAnyOrderIsTheSame(new RawDocument(DOCUMENT).root().node());
    }

    private void assertAnyOrderIsTheSame(JsonNode document) throws IOException {
        SortedMap<String, String> first = generated(document, "first");

        assertThat(generated(document, "again")).isEqualTo(first);
        for (int seed = 1; seed <= 3; seed++) {
            assertThat(generated(shuffled(document, seed), "shuffled" + seed)).isEqualTo(first);
        }
    }

    private static JsonNode shuffled(JsonNode document, long seed) {
        JsonNode copy = document.deepCopy();
        ObjectNode schemas = (ObjectNode) copy.at("/components/schemas");
        List<String> names = new ArrayList<>(schemas.propertyNames());
        Collections.shuffle(names, new Random(seed));
        names.forEach(name -> schemas.set(name, schemas.remove(name)));
        return copy;
    }

    private SortedMap<String, String> generated(JsonNode document, String name) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        Path file = Files.writeString(run.resolve("document.json"), document.toString());
        Path output = run.resolve("out");
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path source : Sources.ours(file, output).java()) {
            texts.put(output.relativize(source).toString(), Files.readString(source));
        }
        return texts;
    }
}
