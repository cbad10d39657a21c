package dev.banksman.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The dispatchers of the handlers in {@code src/test/good}, byte for byte. Both are compiled with the tests, with all
 * lints and NullAway, and run by {@code dev.banksman.example.app.DispatchTest}.
 *
 * <p>{@code mvn -pl client/runtime,processor test -Dtest=ExpectedTest,DiagnosticsTest -Dbanksman.golden=update
 * -Dsurefire.failIfNoSpecifiedTests=false} writes them anew.
 */
class ExpectedTest {
    private static final Path GOOD = Path.of("src/test/good");
    private static final Path EXPECTED = Path.of("src/test/expected");

    private final Compiled compiled = Compiled.of(Compiled.sources(GOOD));

    @Test
    void theDispatchersAreWhatTheyWere() throws IOException {
        if ("update".equals(System.getProperty("banksman.golden"))) {
            for (Map.Entry<String, String> file : compiled.written().entrySet()) {
                Files.createDirectories(EXPECTED.resolve(file.getKey()).getParent());
                Files.writeString(EXPECTED.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(compiled.written()).isEqualTo(Compiled.texts(EXPECTED, ".java"));
    }

    @Test
    void theCompilerWithAllLintsHasNothingToSay() {
        assertThat(compiled.diagnostics()).isEmpty();
    }

    @Test
    void theyAreTheSameWhenTheClientIsClassFiles() {
        Compiled handlers = Compiled.of(Compiled.sources(GOOD.resolve("dev/banksman/example/app")));

        assertThat(handlers.written()).isEqualTo(compiled.written());
        assertThat(handlers.diagnostics()).isEmpty();
    }

    @Test
    void theSameSourcesGiveTheSameBytes() {
        assertThat(Compiled.of(Compiled.sources(GOOD)).written()).isEqualTo(compiled.written());
    }
}
