package dev.banksman.spec;

import static dev.banksman.spec.HandsHqDocument.DOCUMENT;
import static dev.banksman.spec.HandsHqDocument.OPERATIONS;
import static dev.banksman.spec.HandsHqDocument.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** HandsHQ's document, in itself and against the samples of the vendor's reference. */
class HandsHqDocumentTest {
    private static final String OF_A_PERSON = "/projects/{project_id}/personnel/{personnel_id}/";

    @Test
    void hasTheOperationsOfTheReference() {
        assertThat(OPERATIONS)
                .extracting(SystemDocument::line)
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
                        "Version PDFs.get = getVersionPdf: GET /version_pdfs/{version_pdf_id}",
                        "Personnel.list = listPersonnel: GET /personnel",
                        "Personnel.create = createPersonnel: POST /personnel",
                        "Personnel.get = getPersonnel: GET /personnel/{id}",
                        "Personnel.update = updatePersonnel: PATCH /personnel/{id}",
                        "Personnel.delete = deletePersonnel: DELETE /personnel/{id}",
                        "Personnel.archive = archivePersonnel: PATCH /personnel/{id}/archive",
                        "Personnel.unarchive = unarchivePersonnel: PATCH /personnel/{id}/unarchive",
                        "Trainings.create = createTraining: POST /trainings",
                        "Roles.list = listRoles: GET /roles",
                        "Roles.create = createRole: POST /roles",
                        "Roles.get = getRole: GET /roles/{id}",
                        "Roles.update = updateRole: PATCH /roles/{id}",
                        "Roles.delete = deleteRole: DELETE /roles/{id}",
                        "Personnel Roles.create = createPersonnelRole: POST /personnel_roles",
                        "Personnel Roles.delete = deletePersonnelRole: DELETE /personnel_roles/{id}",
                        "Personnel Assignments.list = listPersonnelAssignments: GET /projects/{project_id}/personnel_assignments",
                        "Personnel Assignments.get = getPersonnelAssignment: GET /personnel_assignments/{id}",
                        "Personnel Assignments.update = updatePersonnelAssignment: PATCH /personnel_assignments/{id}",
                        "Personnel Assignments.delete = deletePersonnelAssignment: DELETE /personnel_assignments/{id}",
                        "Personnel Assignments.get = getProjectPersonnelAssignment: GET " + OF_A_PERSON + "assignment",
                        "Personnel Assignments.create = createPersonnelAssignment: POST " + OF_A_PERSON + "assignment",
                        "Personnel Assignments.update = updateProjectPersonnelAssignment: PATCH " + OF_A_PERSON
                                + "assignment",
                        "Personnel Assignments.delete = deleteProjectPersonnelAssignment: DELETE " + OF_A_PERSON
                                + "assignment",
                        "Latest Document Reviews.list = listLatestDocumentReviews: GET /projects/{project_id}/latest_document_reviews",
                        "Latest Document Reviews.get = getLatestDocumentReview: GET /personnel_assignments/{id}/latest_document_review",
                        "Latest Document Reviews.get = getProjectLatestDocumentReview: GET " + OF_A_PERSON
                                + "latest_document_review");
    }

    @Test
    void hasAWebhookForEachTypeOfEvent() {
        JsonNode types =
                ROOT.at("components").at("schemas").at("EventType").node().path("enum");
        assertThat(HandsHqDocument.webhooks().keySet())
                .containsExactlyElementsOf(
                        types.valueStream().map(JsonNode::stringValue).toList());
    }

    @Test
    void explainsEveryOperationAndWebhookAndNamesItsSource() {
        assertThat(DOCUMENT.owners()).hasSize(41 + 15).allSatisfy(owner -> {
            assertThat(owner.text("summary")).endsWith(".");
            assertThat(owner.text("description").replace('\n', ' ')).containsPattern("Source, sections? \"");
        });
    }

    @Test
    void refersOnlyToWhatIsThereAndUsesAllOfIt() {
        assertThat(DOCUMENT.missing()).isEmpty();
        assertThat(DOCUMENT.unused()).containsExactly("#/components/securitySchemes/apiToken");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsWhatItsSchemaSays() {
        return DOCUMENT.exampleTests();
    }

    @TestFactory
    Stream<DynamicTest> everySampleOfTheReferenceIsWhatItsSchemaSays() {
        return DOCUMENT.sampleTests();
    }

    /** The form of field values, and the empty page with impossible numbers, are no examples to follow. */
    @Test
    void theExamplesAreTheSamplesOfTheReference() {
        List<JsonNode> samples = Sample.of("handshq").stream()
                .filter(sample -> !sample.name().matches(".*\\.(form|pagination)\\.json"))
                .map(Sample::canonical)
                .toList();
        assertThat(DOCUMENT.examples()).containsExactlyInAnyOrderElementsOf(samples);
    }
}
