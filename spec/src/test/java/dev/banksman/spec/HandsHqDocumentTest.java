package dev.banksman.spec;

import static dev.banksman.spec.HandsHqDocument.OPERATIONS;
import static dev.banksman.spec.HandsHqDocument.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** HandsHQ's document, in itself and against the samples of the vendor's reference. */
class HandsHqDocumentTest {
    private static final SchemaJudge SCHEMAS = new SchemaJudge(ROOT.node());

    @Test
    void hasTheOperationsOfTheFirstPart() {
        assertThat(OPERATIONS)
                .extracting(HandsHqDocumentTest::line)
                .containsExactlyInAnyOrder(
                        "Authentication.get = getAuthentication: GET /authentication",
                        "Event Subscriptions.list = listEventSubscriptions: GET /event_subscriptions",
                        "Event Subscriptions.create = createEventSubscription: POST /event_subscriptions",
                        "Event Subscriptions.delete = deleteEventSubscription: DELETE /event_subscriptions/{id}",
                        "Fields.list = listFields: GET /fields",
                        "Projects.list = listProjects: GET /projects",
                        "Projects.create = createProject: POST /projects",
                        "Projects.get = getProject: GET /projects/{project_id}",
                        "Projects.update = updateProject: PATCH /projects/{project_id}",
                        "Projects.archive = archiveProject: PATCH /projects/{project_id}/archive",
                        "Projects.unarchive = unarchiveProject: PATCH /projects/{project_id}/unarchive",
                        "Projects.duplicate = duplicateProject: POST /projects/{project_id}/duplications",
                        "Project Duplications.get = getProjectDuplication: GET /project_duplications/{id}",
                        "Version PDFs.latest = getLatestVersionPdf: GET /projects/{project_id}/latest_version_pdf",
                        "Version PDFs.get = getVersionPdf: GET /version_pdfs/{version_pdf_id}");
    }

    private static String line(Operation operation) {
        Place place = operation.place();
        String tag = place.node().path("tags").path(0).asString("");
        String method = tag + "." + place.text("x-banksman-name");
        return method + " = " + operation.id() + ": " + operation.method() + " " + operation.template();
    }

    @Test
    void explainsEveryOperationAndNamesItsSource() {
        assertThat(OPERATIONS).allSatisfy(operation -> {
            assertThat(operation.place().text("summary")).endsWith(".");
            assertThat(operation.place().text("description")).containsPattern("Source, sections? \"");
        });
    }

    @Test
    void refersOnlyToWhatIsThereAndUsesAllOfIt() {
        List<String> references = ROOT.node().findValuesAsString("$ref");
        assertThat(references)
                .allMatch(reference -> !ROOT.node().at(reference.substring(1)).isMissingNode());
        Set<String> unused = components();
        references.forEach(unused::remove);
        assertThat(unused).containsExactly("#/components/securitySchemes/apiToken");
    }

    private static Set<String> components() {
        Set<String> components = new TreeSet<>();
        ROOT.at("components")
                .members()
                .values()
                .forEach(kind -> kind.node().propertyNames().forEach(name -> components.add(kind.rule() + "/" + name)));
        return components;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsWhatItsSchemaSays() {
        return OPERATIONS.stream().flatMap(HandsHqDocumentTest::contents).flatMap(HandsHqDocumentTest::examples);
    }

    private static Stream<Place> contents(Operation operation) {
        Place body = operation.place().at("requestBody");
        Stream<Place> answers = operation.place().at("responses").members().values().stream();
        return Stream.concat(Stream.of(body), answers).map(HandsHqDocumentTest::json);
    }

    private static Stream<DynamicTest> examples(Place content) {
        return content.at("examples").members().values().stream()
                .map(example -> DynamicTest.dynamicTest(
                        content.rule() + " " + example.rule(),
                        () -> assertThat(judge(example.node().path("value"), content))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everySampleOfTheReferenceIsWhatItsSchemaSays() {
        return Sample.of("handshq").stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(),
                        () -> assertThat(judge(sample.json(), content(sample))).isEmpty()));
    }

    private static Place content(Sample sample) {
        Operation operation = HandsHqDocument.operation(sample.operationId());
        return json(sample.declaredIn(operation.place()));
    }

    private static Place json(Place declared) {
        return declared.at("content").at("application/json");
    }

    private static List<Finding> judge(JsonNode json, Place content) {
        assertThat(json.isMissingNode()).isFalse();
        assertThat(content.at("schema").exists()).isTrue();
        Findings findings = new Findings(Side.ANSWER);
        SCHEMAS.judge(json, content.at("schema"), "body", findings);
        return findings.list();
    }

    @Test
    void theExamplesAreSamplesOfTheReference() {
        List<JsonNode> samples = Sample.of("handshq").stream().map(Sample::json).toList();
        assertThat(ROOT.at("components").at("examples").members().values())
                .extracting(example -> example.node().path("value"))
                .hasSize(23)
                .isSubsetOf(samples);
    }
}
