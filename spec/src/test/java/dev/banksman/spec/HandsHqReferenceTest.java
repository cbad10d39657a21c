package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document and the kept samples against the vendor's reference, where that is at hand. */
class HandsHqReferenceTest {
    private static final Path FILE = Reference.file("000_7eebcab0761c4269.txt");

    @BeforeEach
    void needsTheReference() {
        assumeTrue(Files.exists(FILE), "the vendor's reference is not beside the project: " + FILE);
    }

    @Test
    void everyOperationIsARequestLineOfTheReference() {
        List<String> requestLines = Reference.read(FILE).requestLines().stream()
                .map(line -> line.replaceAll("\\[\\w+]", "{}"))
                .toList();
        assertThat(HandsHqDocument.OPERATIONS)
                .hasSize(15)
                .allSatisfy(operation -> assertThat(requestLines).contains(requestLine(operation)));
    }

    /** The request lines of archive and unarchive say GET, their samples PATCH, which is what the project reads. */
    private static String requestLine(Operation operation) {
        String method = operation.template().endsWith("archive") ? "GET" : operation.method();
        return method + " https://api.handshq.com/v1" + operation.template().replaceAll("\\{\\w+}", "{}");
    }

    @Test
    void theKeptSamplesAreAllThoseOfTheseSections() {
        Reference reference = Reference.read(FILE);
        Reference sections = Reference.join(
                reference.between("Authentication", "Verifying requests made by HandsHQ"),
                reference.between("Event Subscriptions", "Event Notifications"),
                reference.between("Projects", "Personnel"),
                new Reference(reference
                        .lines()
                        .subList(
                                reference.lines().lastIndexOf("Errors"),
                                reference.lines().size())));
        assertThat(sections.samples()).containsExactlyInAnyOrderElementsOf(kept());
    }

    private static List<JsonNode> kept() {
        return Sample.of("handshq").stream().map(Sample::json).toList();
    }
}
