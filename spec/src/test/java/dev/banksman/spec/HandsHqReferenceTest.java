package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document and the kept samples against the vendor's reference, where that is at hand. */
class HandsHqReferenceTest {
    private static final Path FILE = Reference.file("000_7eebcab0761c4269.txt");

    @BeforeEach
    void needsTheReference() {
        assumeTrue(Files.exists(FILE), "the vendor's reference is not beside the project: " + FILE);
    }

    @Test
    void theOperationsAreTheRequestLinesOfTheReference() {
        List<String> requestLines = Reference.read(FILE).requestLines().stream()
                .map(line -> line.replaceAll("\\[\\w+]", "{}"))
                .toList();
        assertThat(HandsHqDocument.OPERATIONS)
                .extracting(HandsHqReferenceTest::requestLine)
                .hasSize(41)
                .containsExactlyInAnyOrderElementsOf(requestLines);
    }

    /** The request lines of archive and unarchive say GET, their samples PATCH, which is what the project reads. */
    private static String requestLine(Operation operation) {
        String method = operation.template().matches("/projects/.*archive") ? "GET" : operation.method();
        return method + " https://api.handshq.com/v1" + operation.template().replaceAll("\\{\\w+}", "{}");
    }

    @Test
    void theWebhooksAreTheEventsOfTheReference() {
        List<String> lines = Reference.read(FILE).lines();
        assertThat(IntStream.range(1, lines.size())
                        .filter(line -> lines.get(line).startsWith("- this is fired after"))
                        .mapToObj(line -> lines.get(line - 1).replaceFirst(".*\\.", "")))
                .hasSize(15)
                .containsExactlyInAnyOrderElementsOf(HandsHqDocument.webhooks().keySet());
    }

    /** 66 are whole bodies; the others show the form of field values, of a page and of association ids. */
    @Test
    void theKeptSamplesAreThoseOfTheReference() {
        List<JsonNode> kept = Sample.of("handshq").stream().map(Sample::json).toList();
        assertThat(Reference.read(FILE).samples()).hasSize(66 + 5).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void someSamplesAreNotValidJsonAndAreMended() {
        assertThat(Reference.read(FILE).writtenSamples())
                .filteredOn(sample -> !isJson(sample))
                .hasSize(9)
                .allMatch(sample -> isJson(Mending.mend(sample)));
    }

    private static boolean isJson(String text) {
        try {
            return JsonMapper.shared().readTree(text).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }
}
