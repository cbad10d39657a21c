package dev.banksman.handshake;

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
 * What the project reads into the vendor's reference, and what that claims, line by line, and the tests that prove it;
 * the tables are {@code reference-lines.txt} and {@code reference-claims.txt}.
 */
class ReferenceLinesTest {
    private static final Path SHARED = Path.of(System.getProperty("banksman.shared", "../../../shared"));
    private static final Path REFERENCE = SHARED.resolve("api-docs");
    private static final Path READING = REFERENCE.resolve("README.md");

    /**
     * A line of a table.
     *
     * @param beginning the first words of a line of the reading, or of a claim
     * @param tests as {@code Class.method}
     */
    record Line(String beginning, List<String> tests) {
        static Line of(String text) {
            int end = text.lastIndexOf(": ");
            return new Line(
                    text.substring(0, end), List.of(text.substring(end + 2).split(" ", -1)));
        }

        @Override
        public String toString() {
            return beginning;
        }
    }

    @ParameterizedTest
    @MethodSource
    void hasTests(Line line) {
        assertThat(line.tests())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(isTest(test)).isTrue());
    }

    static Stream<Line> hasTests() {
        return Stream.concat(lines(), claims());
    }

    @Test
    void theTableHasEveryLineOfTheReading() throws IOException {
        assumeTrue(Files.exists(READING), "the reading of the reference is not beside the project: " + READING);
        String reading = Arrays.stream(Files.readString(READING).split("## ", -1))
                .filter(section -> section.startsWith("Handshake\n"))
                .findFirst()
                .orElseThrow();

        List<String> read = Arrays.stream(reading.split("\n- ", -1)).skip(1).toList();

        assertThat(read)
                .zipSatisfy(lines().toList(), (text, line) -> assertThat(text).startsWith(line.beginning()));
    }

    @Test
    void everyClaimIsTheReferences() throws IOException {
        assumeTrue(Files.exists(READING), "the reference is not beside the project: " + REFERENCE);
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(REFERENCE)) {
            for (Path file : files.filter(ReferenceLinesTest::isHandshakes).toList()) {
                text.append(Files.readString(file));
            }
        }
        assertThat(claims()).allSatisfy(claim -> assertThat(text).contains(claim.beginning()));
    }

    private static boolean isHandshakes(Path file) {
        return file.getFileName().toString().matches("00[12]_.*\\.txt");
    }

    private static Stream<Line> lines() {
        return table("/handshake/reference-lines.txt");
    }

    private static Stream<Line> claims() {
        return table("/handshake/reference-claims.txt");
    }

    private static Stream<Line> table(String name) {
        try (InputStream table = ReferenceLinesTest.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(table).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().map(Line::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTest(String name) {
        int dot = name.indexOf('.');
        return methods("dev.banksman.handshake." + name.substring(0, dot))
                .filter(method -> method.getName().equals(name.substring(dot + 1)))
                .anyMatch(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class));
    }

    private static Stream<Method> methods(String className) {
        try {
            return Arrays.stream(Class.forName(className).getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
