package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document and the kept samples against the vendor's reference, where that is at hand. */
class HcssReferenceTest {
    private static final Path FILE = Reference.file("003_6d9e8190314dc62f.txt");
    private static final SystemDocument DOCUMENT = SystemDocument.of("hcss");
    private static final Pattern OPERATION = Pattern.compile("(get|post|put|patch|delete)(/api/.*)");
    private static final String EXAMPLE = "GET /businessUnits/{businessUnitId}/projects?";

    @BeforeEach
    void needsTheReference() {
        assumeTrue(Files.exists(FILE), "the vendor's reference is not beside the project: " + FILE);
    }

    private static List<String> lines() {
        return Reference.read(FILE).lines();
    }

    @Test
    void theOperationsAreThoseOfTheReference() {
        List<String> operations = lines().stream()
                .map(OPERATION::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1).toUpperCase(Locale.ROOT) + " " + line.group(2))
                .toList();

        assertThat(DOCUMENT.operations())
                .extracting(operation -> operation.method() + " " + operation.template())
                .hasSize(8)
                .containsExactlyInAnyOrderElementsOf(operations);
    }

    /** A query parameter's name stands on a line by itself; that of the filters is left out. */
    @Test
    void theParametersAreThoseOfTheReferenceWhateverTheirCase() {
        Set<String> declared = DOCUMENT.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.text("in").equals("query"))
                .map(parameter -> parameter.text("name").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lines =
                lines().stream().map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

        assertThat(declared)
                .containsExactly(
                        "continuationtoken",
                        "filters",
                        "includedynamicfields",
                        "orderby.ascending",
                        "orderby.fieldid",
                        "skipinvalidfields",
                        "top",
                        "usedefaultvalues");
        declared.remove("filters");
        assertThat(lines).containsAll(declared);
    }

    /** {@code %26} stands for the ampersand. */
    @Test
    void theQueriesOfTheReferenceAreWhatTheDocumentSays() {
        DocumentJudge judge = DocumentJudge.of(DOCUMENT.root());
        List<String> queries = lines().stream()
                .filter(line -> line.startsWith(EXAMPLE))
                .map(line -> line.substring(EXAMPLE.length()).replace("%26", "&"))
                .toList();

        assertThat(queries)
                .hasSize(5)
                .allSatisfy(query -> assertThat(Call.of("GET", "/precon/api/v1/businessUnits/1/Projects?" + query)
                                .answered(401, "{}")
                                .findings(judge))
                        .isEmpty());
    }

    @Test
    void theKeptSamplesAreThoseOfTheReference() {
        List<JsonNode> kept = Sample.of("hcss").stream().map(Sample::json).toList();

        assertThat(samples(lines())).hasSize(16).containsExactlyInAnyOrderElementsOf(kept);
    }

    /** The JSON that starts on a line of its own; the vendor's page has put bullets in front of the properties. */
    private static List<JsonNode> samples(List<String> lines) {
        List<JsonNode> samples = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int size = Stream.of("{", "[").anyMatch(lines.get(line)::equals) ? size(lines, line) : 0;
            if (size > 0) {
                samples.add(JsonMapper.shared().readTree(text(lines.subList(line, line + size))));
            }
            line += Math.max(1, size);
        }
        return samples;
    }

    private static int size(List<String> lines, int start) {
        return IntStream.rangeClosed(1, lines.size() - start)
                .filter(size -> Mending.depth(text(lines.subList(start, start + size))) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).replace("•", "");
    }
}
