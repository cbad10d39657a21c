package dev.banksman.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that the compiler says of the handlers in {@code src/test/bad}: the file, the line, the column and the whole
 * message, which are in the text file beside each.
 */
class DiagnosticsTest {
    private static final Path CLIENT = Path.of("src/test/good/dev/banksman/example/client");
    private static final Path BAD = Path.of("src/test/bad");

    @ParameterizedTest
    @ValueSource(strings = {"Classes", "Methods", "Choices", "Parameters", "Filters", "Twice"})
    void whatIsWrongIsSaidWhereItIsAndNothingElse(String name) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(Compiled.sources(CLIENT));
        Compiled.sources(BAD).stream()
                .filter(source -> source.isNameCompatible(name, JavaFileObject.Kind.SOURCE)
                        || source.isNameCompatible("Parent", JavaFileObject.Kind.SOURCE))
                .forEach(sources::add);

        String said = String.join("\n\n", Compiled.of(sources).diagnostics()) + "\n";

        Path expected = BAD.resolve(name + ".txt");
        if ("update".equals(System.getProperty("banksman.golden"))) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyKindIsThere() {
        String all = String.join("\n", Compiled.texts(BAD, ".txt").values());

        Stream<String> ids = Arrays.stream(Kind.values()).map(Kind::id);

        assertThat(ids).allSatisfy(id -> assertThat(all).contains(id + ": ")).doesNotHaveDuplicates();
    }
}
