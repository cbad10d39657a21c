package dev.banksman.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client of {@code src/test/golden/shop.yaml}, byte for byte. It is compiled with the tests and run by
 * {@code dev.banksman.golden.ShopTest}.
 *
 * <p>{@code mvn -pl client/runtime,generator test -Dtest=GoldenTest -Dbanksman.golden=update
 * -Dsurefire.failIfNoSpecifiedTests=false} writes it anew.
 */
class GoldenTest {
    private static final Path DOCUMENT = Path.of("src/test/golden/shop.yaml");
    private static final Path GOLDEN = Path.of("src/test/golden/java");
    private static final String SOURCES = "src/main/java/";

    @TempDir
    Path output;

    @Test
    void theShopsClientIsWhatItWas() throws IOException {
        SortedMap<String, String> generated = generate();

        if ("update".equals(System.getProperty("banksman.golden"))) {
            update(generated);
        }

        assertThat(FrontEndRun.texts(GOLDEN)).isEqualTo(generated);
    }

    private SortedMap<String, String> generate() {
        FrontEndRun run = FrontEndRun.of(DOCUMENT, output).option("basePackage", "dev.banksman.golden");
        run.run();
        SortedMap<String, String> sources = new TreeMap<>();
        run.files().forEach((path, text) -> {
            if (path.startsWith(SOURCES)) {
                sources.put(path.substring(SOURCES.length()), text);
            }
        });
        return sources;
    }

    private static void update(SortedMap<String, String> sources) throws IOException {
        for (String stale : FrontEndRun.texts(GOLDEN).keySet()) {
            Files.delete(GOLDEN.resolve(stale));
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = GOLDEN.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }
}
