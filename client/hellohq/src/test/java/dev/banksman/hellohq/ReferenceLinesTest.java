package dev.banksman.hellohq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the project reads into the vendor's reference, line by line, and the tests that prove it; the table is
 * {@code reference-lines.txt}.
 */
class ReferenceLinesTest {
    private static final Path SHARED = Path.of(System.getProperty("banksman.shared", "../../../shared"));
    private static final Path READING = SHARED.resolve("api-docs/README.md");

    /**
     * A line of the table.
     *
     * @param beginning the first words of a line of the reading
     * @param tests as {@code Class.method}
     */
    record Line(String beginning, List<String> tests) {
        static Line of(String text) {
            int end = text.indexOf(": ");
            return new Line(
                    text.substring(0, end), List.of(text.substring(end + 2).split(" ", -1)));
        }

        @Override
        public String toString() {
            return beginning;
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void hasTests(Line line) {
        assertThat(line.tests())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(isTest(test)).isTrue());
    }

    @Test
    void theTableHasEveryLineOfTheReading() throws IOException {
        assumeTrue(Files.exists(READING), "the reading of the reference is not beside the project: " + READING);
        String hq = Files.readString(READING).split("## ", -1)[4];

        List<String> read = Arrays.stream(hq.split("\n- ", -1)).skip(1).toList();

        assertThat(read)
                .zipSatisfy(lines().toList(), (text, line) -> assertThat(text).startsWith(line.beginning()));
    }

    static Stream<Line> lines() {
        try (InputStream table = ReferenceLinesTest.class.getResourceAsStream("/hellohq/reference-lines.txt")) {
            byte[] bytes = Objects.requireNonNull(table).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().map(Line::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTest(String name) {
        int dot = name.indexOf('.');
        return Stream.of("dev.banksman.hellohq.", "dev.banksman.spec.")
                .flatMap(packageName -> methods(packageName + name.substring(0, dot)))
                .filter(method -> method.getName().equals(name.substring(dot + 1)))
                .anyMatch(method -> method.isAnnotationPresent(Test.class));
    }

    private static Stream<Method> methods(String className) {
        try {
            return Arrays.stream(Class.forName(className).getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
