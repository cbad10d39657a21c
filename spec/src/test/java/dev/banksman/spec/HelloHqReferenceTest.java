package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document against the vendor's reference, where that is at hand. */
class HelloHqReferenceTest {
    private static final Path FILE = Reference.file("004_e6d7a0bca729f96c.txt");
    private static final SystemDocument DOCUMENT = SystemDocument.of("hellohq");
    private static final DocumentJudge JUDGE = DocumentJudge.of(DOCUMENT.root());
    private static final Pattern CODE = Pattern.compile("(.*?)\\s+(\\d{3}) \\(.*");
    private static final Pattern CITED = Pattern.compile("(?:Source, |and |section )\"([^\"]+)\"");

    @BeforeEach
    void needsTheReference() {
        assumeTrue(Files.exists(FILE), "the vendor's reference is not beside the project: " + FILE);
    }

    private static Stream<String> lines() {
        return Reference.read(FILE).lines().stream().map(String::strip);
    }

    private static Place scheme() {
        return DOCUMENT.root().at("components").at("securitySchemes").at("bearer");
    }

    @Test
    void theAddressesAreThoseOfTheReference() {
        Place flow = scheme().at("flows").at("authorizationCode");

        assertThat(lines())
                .contains("Base URL: "
                        + DOCUMENT.root().at("servers").elements().get(0).text("url"))
                .contains("GET " + flow.text("authorizationUrl"))
                .contains("POST " + flow.text("tokenUrl"));
        assertThat(flow.text("refreshUrl")).isEqualTo(flow.text("tokenUrl"));
    }

    @Test
    void theScopesAreThoseOfTheExamples() {
        String scopes = String.join(
                " ",
                scheme().at("flows")
                        .at("authorizationCode")
                        .at("scopes")
                        .members()
                        .keySet());

        assertThat(lines().filter(line -> line.replace("&", "").startsWith("scope=")))
                .containsExactly("&scope=" + scopes, "scope=" + scopes);
    }

    /** The two samples of the token endpoint, whose members the document tells. */
    @Test
    void theMembersOfATokenAnswerAreTold() {
        Set<String> members = lines().filter(line -> line.startsWith("\""))
                .map(line -> line.substring(1, line.indexOf('"', 1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(members).hasSize(6);
        assertThat(scheme().text("description")).contains(members);
    }

    /** The blank behind the colon, and the date against an instant, are as the reference has them. */
    @Test
    void theRequestsOfTheReferenceAreWhatTheDocumentSays() {
        List<String> requests = lines().map(line -> line.replaceFirst("^You can access the .* like this: ", ""))
                .filter(line -> line.startsWith("/v1/"))
                .map(line -> line.replace("(id)", "(12)").replace(" ", "%20"))
                .toList();

        assertThat(requests)
                .hasSize(10)
                .allSatisfy(request -> assertThat(
                                Call.of("GET", request).answered(401, "{}").findings(JUDGE))
                        .isEmpty());
    }

    /** {@code GET 200 (OK)} and the like: each method's operations answer just this success. */
    @Test
    void theSuccessesAreThoseOfTheTable() {
        assertThat(codes("2"))
                .containsExactly("GET 200", "POST 201", "PUT 200", "DELETE 204", "do.Action() 200", "do.Action() 201");
        assertThat(DOCUMENT.operations())
                .allSatisfy(operation -> assertThat(codes("2")).containsAll(successes(operation)));
        assertThat(DOCUMENT.operations().stream().flatMap(operation -> successes(operation).stream()))
                .containsAll(codes("2"));
    }

    private static List<String> codes(String first) {
        return lines().map(CODE::matcher)
                .filter(line -> line.matches()
                        && line.group(2).startsWith(first)
                        && !line.group(1).isEmpty())
                .map(line -> line.group(1) + " " + line.group(2))
                .toList();
    }

    /** Without the 204 of what is null, which OData adds. */
    private static List<String> successes(Operation operation) {
        return operation.statuses().stream()
                .filter(status -> status.startsWith("2"))
                .filter(status -> !(operation.method().equals("GET") && status.equals("204")))
                .map(status -> kind(operation) + " " + status)
                .toList();
    }

    private static String kind(Operation operation) {
        return operation.template().contains("/do.") ? "do.Action()" : operation.method();
    }

    @Test
    void theFailuresAreThoseOfTheTable() {
        assertThat(codes("4"))
                .containsExactly(
                        "GET / PUT / DELETE / do.Action() 404",
                        "POST / PUT / do.Action() 400",
                        "POST / PUT / do.Action() 400",
                        "POST / PUT / do.Action() 400");
        assertThat(DOCUMENT.operations()).allSatisfy(operation -> {
            boolean keyed = operation.template().contains("(");
            assertThat(operation.statuses().contains("404")).as(operation.id()).isEqualTo(keyed);
            if (Set.of("POST", "PUT").contains(operation.method())) {
                assertThat(operation.statuses()).as(operation.id()).contains("400");
            }
        });
    }

    @Test
    void everySourceIsAHeadingOfTheReference() {
        String texts = String.join(" ", DOCUMENT.root().node().findValuesAsString("description"));
        Set<String> cited = CITED.matcher(texts.replaceAll("\\s+", " "))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(cited)
                .containsExactly(
                        "Actions",
                        "Authentication",
                        "Dates and Times",
                        "Expand",
                        "Filter",
                        "HTTP Codes",
                        "Response Types");
        assertThat(lines()).containsAll(cited);
    }
}
