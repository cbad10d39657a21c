package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document and the kept samples against the two pages of the vendor's reference, where they are at hand. */
class HandshakeReferenceTest {
    private static final Path CONVENTIONS = Reference.file("001_f4de6c44a7231cb6.txt");
    private static final Path RESOURCES = Reference.file("002_d0273316dc304c4c.txt");
    private static final SystemDocument DOCUMENT = SystemDocument.of("handshake");
    private static final DocumentJudge JUDGE = DocumentJudge.of(DOCUMENT.root());
    private static final String CURL = "$ curl https://app.handshake-app.com";
    private static final Pattern FIELD = Pattern.compile("object\\.(\\w+) \\(readonly (.+)\\)");
    private static final Pattern OPERATOR = Pattern.compile("\\s+• (gte?|lte?) \\(.*\\)");
    private static final Pattern ORDERING = Pattern.compile("\\s+• (\\w+): results are ordered by .*");
    private static final Pattern SECTION = Pattern.compile("\"([^\"]+)\"");

    @BeforeEach
    void needsTheReference() {
        assumeTrue(
                Files.exists(CONVENTIONS) && Files.exists(RESOURCES),
                "the vendor's reference is not beside the project: " + RESOURCES);
    }

    private static List<String> lines() {
        return Stream.of(CONVENTIONS, RESOURCES)
                .flatMap(file -> Reference.read(file).lines().stream())
                .toList();
    }

    private static String text() {
        return String.join("\n", lines());
    }

    @Test
    void theKeptSamplesAreThoseOfTheReference() {
        List<JsonNode> kept = Sample.of("handshake").stream().map(Sample::json).toList();

        assertThat(Reference.read(RESOURCES).samples()).hasSize(3).containsExactlyInAnyOrderElementsOf(kept);
    }

    /** Among them a list as XML, a filter with a blank, and both orders. */
    @Test
    void theCallsOfTheReferenceAreWhatTheDocumentSays() {
        List<String> targets = lines().stream()
                .filter(line -> line.startsWith(CURL))
                .map(line -> line.substring(CURL.length()))
                .toList();

        assertThat(targets)
                .hasSize(9)
                .allSatisfy(target -> assertThat(Call.of("GET", target)
                                .header("Authorization", "Basic a2V5Olg=")
                                .answered(401, "")
                                .findings(JUDGE))
                        .isEmpty());
    }

    @Test
    void theMethodsAreThoseOfTheReference() {
        assertThat(text())
                .contains(
                        "Handshake resources support GET POST on their list URLs and GET PUT DELETE on their detail URLs.",
                        "Handshake resources do not support DELETE on their list URLs",
                        "Handshake resources do not support PUT on their list URLs");
        assertThat(methods("/api/v2/orders")).containsExactly("GET", "POST");
        assertThat(methods("/api/v2/orders/{objID}")).containsExactly("DELETE", "GET", "PUT");
    }

    private static Set<String> methods(String template) {
        return DOCUMENT.operations().stream()
                .filter(operation -> operation.template().equals(template))
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The two others are known from elsewhere, or from a sample and from prose. */
    @Test
    void theCommonFieldsAreThoseOfTheReference() {
        Set<String> declared = new TreeSet<>(properties("Resource"));
        List<String> fields = groups(FIELD);

        assertThat(fields).containsExactlyInAnyOrder("objID", "uuid", "ctime", "cdate", "mtime", "owner");
        declared.removeAll(fields);
        assertThat(declared).containsExactly("entityType", "ownerName", "resource_uri");
    }

    @Test
    void theFiltersAreThoseOfTheReference() {
        List<String> declared = DOCUMENT.operation("listOrders").parameters().stream()
                .map(parameter -> parameter.text("name"))
                .toList();
        List<String> common = new ArrayList<>();
        groups(OPERATOR).forEach(operator -> common.addAll(List.of("ctime__" + operator, "mtime__" + operator)));

        assertThat(common).hasSize(8);
        assertThat(declared)
                .containsAll(common)
                .contains("category", "full", "order_by", "limit", "offset")
                .hasSize(13);
        assertThat(lines()).contains("ctime (datetime)", "mtime (datetime)");
    }

    @Test
    void theOrderingsAreThoseOfTheReference() {
        List<String> declared = DOCUMENT.root()
                .at("components")
                .at("schemas")
                .at("Ordering")
                .node()
                .path("enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();

        assertThat(groups(ORDERING)).hasSize(3).isEqualTo(declared);
    }

    @Test
    void theBudgetIsThatOfTheReference() {
        assertThat(text()).contains("up to 60 requests to our API in a one-minute period");
        assertThat(DOCUMENT.root().at("x-banksman-budget").node().toString())
                .isEqualTo("{\"requests\":60,\"period\":\"PT1M\",\"scope\":\"credential\"}");
    }

    @Test
    void theFormatsAreThoseOfTheReference() {
        assertThat(text()).contains("appending \".json\" or \".xml\" to the URL");
        assertThat(Formats.of(DOCUMENT.root()).suffixes()).containsExactly(".json", ".xml");
    }

    @Test
    void whatIsNotMarkedAsKnownFromElsewhereStandsInTheReference() {
        HandshakeDocumentTest.OF_THE_REFERENCE.forEach((schema, properties) -> properties.forEach(
                property -> assertThat(text()).as(schema).containsPattern("\\b" + stem(property) + "\\b")));
    }

    /** Two are there in words only: a customer's ship-to addresses, and its customer group. */
    private static String stem(String property) {
        return switch (property) {
            case "shipTos" -> "ship-to addresses";
            case "customerGroup" -> "customer group";
            default -> property;
        };
    }

    /** A text in quotation marks that begins with a capital is a heading, in all descriptions. */
    @Test
    void everySectionThatIsQuotedIsAHeadingOfTheReference() {
        Set<String> quoted = DOCUMENT.root().node().findValues("description").stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .flatMap(description -> sections(description.replaceAll("\\s+", " ")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(quoted).hasSizeGreaterThan(12);
        assertThat(lines()).containsAll(quoted);
    }

    private static Stream<String> sections(String description) {
        return SECTION.matcher(description).results().map(section -> section.group(1));
    }

    private static Set<String> properties(String schema) {
        return new TreeSet<>(DOCUMENT.root()
                .at("components")
                .at("schemas")
                .at(schema)
                .at("properties")
                .node()
                .propertyNames());
    }

    private static List<String> groups(Pattern pattern) {
        return lines().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
    }
}
