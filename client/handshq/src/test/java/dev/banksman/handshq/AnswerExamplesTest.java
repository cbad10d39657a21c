package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.ApiException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each answer in the document becomes its type and, written again, the same JSON: nothing added, nothing lost. */
class AnswerExamplesTest {
    private static final ProjectId PROJECT = ProjectId.of("1");
    private static final PersonnelId PERSON = PersonnelId.of("2");
    private static final PersonnelAssignmentId ASSIGNMENT = PersonnelAssignmentId.of("3");
    private static final RoleId ROLE = RoleId.of("4");

    /** The whole answer of each operation, by the operation's id. */
    private static final Map<String, Function<HandsHq, Object>> CALLS = Map.ofEntries(
            call("getAuthentication", it -> it.authentication().getDocument()),
            call("listEventSubscriptions", it -> it.eventSubscriptions().listDocument()),
            call(
                    "createEventSubscription",
                    it -> it.eventSubscriptions()
                            .create(body ->
                                    body.eventSubscription(s -> s.externalUrl(URI.create("https://hooks.example"))
                                            .eventType(EventType.ROLE_CREATED)))),
            call("listProjects", it -> it.projects().listDocument()),
            call(
                    "createProject",
                    it -> it.projects()
                            .createDocument(
                                    body -> body.userEmail("jane@daystrom.com").project(p -> p.name("New")))),
            call("getProject", it -> it.projects().getDocument(PROJECT)),
            call("updateProject", it -> it.projects().updateDocument(PROJECT, body -> body.project(p -> {}))),
            call("archiveProject", it -> it.projects().archiveDocument(PROJECT)),
            call("unarchiveProject", it -> it.projects().unarchiveDocument(PROJECT)),
            call(
                    "duplicateProject",
                    it -> it.projects().duplicateDocument(PROJECT, body -> body.userEmail("jane@daystrom.com"))),
            call("getLatestVersionPdf", it -> it.versionPdfs().latestDocument(PROJECT)),
            call("getProjectDuplication", it -> it.projectDuplications().getDocument(ProjectDuplicationId.of("1"))),
            call("getVersionPdf", it -> it.versionPdfs().getDocument(VersionPdfId.of("1"))),
            call("listFields", it -> it.fields().listDocument()),
            call("listPersonnel", it -> it.personnel().listDocument()),
            call(
                    "createPersonnel",
                    it -> it.personnel()
                            .createDocument(body ->
                                    body.personnel(one -> one.firstName("Jane").lastName("Dorsey")))),
            call("getPersonnel", it -> it.personnel().getDocument(PERSON)),
            call("updatePersonnel", it -> it.personnel().updateDocument(PERSON, body -> body.personnel(one -> {}))),
            call("archivePersonnel", it -> it.personnel().archiveDocument(PERSON)),
            call("unarchivePersonnel", it -> it.personnel().unarchiveDocument(PERSON)),
            call(
                    "createTraining",
                    it -> it.trainings()
                            .createDocument(body -> body.training(training -> training.personnelId(PERSON)
                                    .courseId(CourseId.of("5"))
                                    .startDate(LocalDate.of(2026, 3, 9))))),
            call("listRoles", it -> it.roles().listDocument()),
            call("createRole", it -> it.roles().createDocument(body -> body.role(role -> role.position("Engineer")))),
            call("getRole", it -> it.roles().getDocument(ROLE)),
            call("updateRole", it -> it.roles().updateDocument(ROLE, body -> body.role(role -> {}))),
            call(
                    "createPersonnelRole",
                    it -> it.personnelRoles()
                            .createDocument(body -> body.personnelRole(
                                    held -> held.personnelId(PERSON).roleId(ROLE)))),
            call("listPersonnelAssignments", it -> it.personnelAssignments().listDocument(PROJECT)),
            call("getPersonnelAssignment", it -> it.personnelAssignments().getDocument(ASSIGNMENT)),
            call(
                    "getProjectPersonnelAssignment",
                    it -> it.personnelAssignments().getDocument(PROJECT, PERSON)),
            call(
                    "createPersonnelAssignment",
                    it -> it.personnelAssignments()
                            .createDocument(PROJECT, PERSON, body -> body.userEmail("jane@daystrom.com"))),
            call(
                    "updatePersonnelAssignment",
                    it -> it.personnelAssignments()
                            .updateDocument(ASSIGNMENT, body -> body.personnelAssignment(change -> {}))),
            call(
                    "updateProjectPersonnelAssignment",
                    it -> it.personnelAssignments()
                            .updateDocument(PROJECT, PERSON, body -> body.personnelAssignment(change -> {}))),
            call("listLatestDocumentReviews", it -> it.latestDocumentReviews().listDocument(PROJECT)),
            call("getLatestDocumentReview", it -> it.latestDocumentReviews().getDocument(ASSIGNMENT)),
            call(
                    "getProjectLatestDocumentReview",
                    it -> it.latestDocumentReviews().getDocument(PROJECT, PERSON)));

    static Stream<DocumentExample> answers() {
        return DocumentExample.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isReadAndWrittenWithoutLoss(DocumentExample example) {
        Object read = read(example);

        assertThat(Undeclared.in(read)).as("what no component has taken").isEmpty();
        JsonNode written = Echo.written(read);
        assertThat(written.equals(Wire.BY_VALUE, example.value()))
                .as("written: %s%nsample:  %s", written, example.value())
                .isTrue();
    }

    @Test
    void everyOperationButDeleteHasAnExampleOfItsSuccess() {
        assertThat(answers()
                        .filter(example -> example.status() < 300)
                        .map(DocumentExample::operation)
                        .collect(Collectors.toSet()))
                .isEqualTo(new TreeSet<>(CALLS.keySet()));
    }

    private static Object read(DocumentExample example) {
        HandsHq handsHq = new ScriptedTransport()
                .answer(example.status(), example.value())
                .client();
        if (example.status() < 300) {
            return call(example).apply(handsHq);
        }
        return catchThrowableOfType(ApiException.class, () -> call(example).apply(handsHq))
                .body(ErrorDocument.class);
    }

    private static Function<HandsHq, Object> call(DocumentExample example) {
        Function<HandsHq, Object> delete = it -> {
            it.eventSubscriptions().delete(EventSubscriptionId.of("1"));
            return it;
        };
        return CALLS.getOrDefault(example.operation(), delete);
    }

    private static Map.Entry<String, Function<HandsHq, Object>> call(String operation, Function<HandsHq, Object> call) {
        return Map.entry(operation, call);
    }
}
