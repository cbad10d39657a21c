package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.UnprocessableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The builders make exactly what the document's examples of requests are. */
class RequestExamplesTest {
    private static final ProjectId PROJECT = ProjectId.of("1");
    private static final PersonnelId PERSON = PersonnelId.of("2");
    private static final PersonnelAssignmentId ASSIGNMENT = PersonnelAssignmentId.of("3");
    private static final RoleId ROLE = RoleId.of("4");

    /** The code for each example, by the operation's id and the example's name. */
    private static final Map<String, Consumer<HandsHq>> CALLS = Map.ofEntries(
            call(
                    "createEventSubscription versionPdfs",
                    it -> it.eventSubscriptions()
                            .create(body -> body.eventSubscription(subscription -> subscription
                                    .externalUrl(URI.create("https://some.external_location.com/webhooks"))
                                    .eventType(EventType.VERSION_PDF_CREATED)))),
            call(
                    "createProject withField",
                    it -> it.projects()
                            .create(body -> body.userEmail("maddox@daystrom.com")
                                    .project(project -> project.name("My project with extra details")
                                            .startDate(LocalDate.of(2021, 12, 20))
                                            .endDate(LocalDate.of(2022, 12, 20))
                                            .reference("abc123")
                                            .fieldsAttributes(Map.of(TemplateFieldId.of("1"), "My field value"))))),
            call(
                    "createProject withFields",
                    it -> it.projects()
                            .create(body -> body.userEmail("maddox@daystrom.com")
                                    .project(project -> project.name("My project with custom field values")
                                            .startDate(LocalDate.of(2021, 12, 20))
                                            .endDate(LocalDate.of(2022, 12, 20))
                                            .reference("CustomFields1")
                                            .fieldsAttributes(Map.of(
                                                    TemplateFieldId.of("5"), "My value for Location of works",
                                                    TemplateFieldId.of("6"), "My value for Address line 1",
                                                    TemplateFieldId.of("7"), "My value for Address line 2"))))),
            call(
                    "updateProject everything",
                    it -> it.projects()
                            .update(
                                    PROJECT,
                                    body -> body.project(project -> project.name("My Updated Project")
                                            .startDate(LocalDate.of(2021, 12, 20))
                                            .endDate(LocalDate.of(2022, 12, 20))
                                            .reference("abc123")
                                            .fieldsAttributes(Map.of(ProjectFieldId.of("248"), "DEF345"))))),
            call(
                    "duplicateProject everything",
                    it -> it.projects()
                            .duplicate(
                                    PROJECT,
                                    body -> body.userEmail("maddox@daystrom.com")
                                            .project(project -> project.name("My duplicated project")
                                                    .startDate(LocalDate.of(2022, 12, 20))
                                                    .endDate(LocalDate.of(2023, 12, 20))
                                                    .reference("abcd1234")
                                                    .fieldsAttributes(
                                                            Map.of(TemplateFieldId.of("1"), "My field value"))))),
            call(
                    "createPersonnel everything",
                    it -> it.personnel()
                            .create(body -> body.personnel(one -> one.firstName("Sandra")
                                    .lastName("Smith")
                                    .email("sandra.smith@email.com")
                                    .externalId("JSMITH")
                                    .lineManagerId(PersonnelId.of("456"))
                                    .roleIds(List.of(RoleId.of("987"), RoleId.of("765")))
                                    .primaryRoleId(RoleId.of("987"))))),
            call(
                    "updatePersonnel everything",
                    it -> it.personnel()
                            .update(
                                    PERSON,
                                    body -> body.personnel(one -> one.firstName("Sally")
                                            .lastName("Smith-West")
                                            .email("sally-sw@email.com")
                                            .externalId("JSMITH")
                                            .lineManagerId(PersonnelId.of("567"))
                                            .roleIds(List.of(RoleId.of("345")))
                                            .primaryRoleId(RoleId.of("345"))))),
            call(
                    "createTraining everything",
                    it -> it.trainings()
                            .create(body -> body.training(training -> training.personnelId(PersonnelId.of("2"))
                                    .courseId(CourseId.of("3"))
                                    .startDate(LocalDate.of(2022, 12, 20))
                                    .expiryDate(LocalDate.of(2024, 12, 20))
                                    .notes("Training session notes")))),
            call(
                    "createRole everything",
                    it -> it.roles()
                            .create(body ->
                                    body.role(role -> role.position("Engineer").courseIds(courses("123", "321"))))),
            call(
                    "updateRole everything",
                    it -> it.roles()
                            .update(
                                    ROLE,
                                    body -> body.role(
                                            role -> role.position("Engineer").courseIds(courses("123", "321"))))),
            call(
                    "updateRole replacingCourses",
                    it -> it.roles().update(ROLE, body -> body.role(role -> role.courseIds(courses("2"))))),
            call(
                    "updateRole addingCourses",
                    it -> it.roles().update(ROLE, body -> body.role(role -> role.courseIds(courses("2", "3", "4"))))),
            call(
                    "updateRole removingCourses",
                    it -> it.roles().update(ROLE, body -> body.role(role -> role.courseIds(courses())))),
            call(
                    "createPersonnelRole added",
                    it -> it.personnelRoles()
                            .create(body -> body.personnelRole(held ->
                                    held.personnelId(PersonnelId.of("123")).roleId(RoleId.of("321"))))),
            call(
                    "createPersonnelAssignment withRole",
                    it -> it.personnelAssignments()
                            .create(
                                    PROJECT,
                                    PERSON,
                                    body -> body.userEmail("maddox@daystrom.com")
                                            .personnelAssignment(assignment -> assignment.roleId(RoleId.of("123"))))),
            call(
                    "updatePersonnelAssignment role",
                    it -> it.personnelAssignments().update(ASSIGNMENT, RequestExamplesTest::role)),
            call(
                    "updateProjectPersonnelAssignment role",
                    it -> it.personnelAssignments().update(PROJECT, PERSON, RequestExamplesTest::role)));

    private static List<CourseId> courses(String... ids) {
        return Stream.of(ids).map(CourseId::of).toList();
    }

    private static void role(UpdatePersonnelAssignmentRequest.Builder body) {
        body.personnelAssignment(assignment -> assignment.roleId(RoleId.of("123")));
    }

    private static Map.Entry<String, Consumer<HandsHq>> call(String example, Consumer<HandsHq> call) {
        return Map.entry(example, call);
    }

    static Stream<DocumentExample> requests() {
        return DocumentExample.requests();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isWhatTheBuildersMake(DocumentExample example) {
        assertThat(sent(Objects.requireNonNull(CALLS.get(example.toString())))).isEqualTo(example.value());
    }

    @Test
    void everyExampleHasItsCode() {
        assertThat(requests().map(DocumentExample::toString).collect(Collectors.toSet()))
                .isEqualTo(new TreeMap<>(CALLS).keySet());
    }

    /** The reference shows it as the form of the parameter; it is no example in the document. */
    @Test
    void theFormOfFieldValuesIsWhatTheBuildersMake() throws IOException {
        JsonNode sent = sent(it -> it.projects()
                .update(
                        PROJECT,
                        body -> body.project(project -> project.fieldsAttributes(Map.of(
                                ProjectFieldId.of("field_id_1"), "My value 1",
                                ProjectFieldId.of("field_id_2"), "My value 2",
                                ProjectFieldId.of("field_id_3"), "My value 3")))));

        try (InputStream sample = getClass().getResourceAsStream("/handshq/samples/updateProject.request.form.json")) {
            assertThat(sent).isEqualTo(Wire.json(Objects.requireNonNull(sample).readAllBytes()));
        }
    }

    /** The answer is of no interest here: every operation takes the error. */
    private static JsonNode sent(Consumer<HandsHq> call) {
        ScriptedTransport transport = new ScriptedTransport().answer(422, "{\"errors\": []}");
        assertThatThrownBy(() -> call.accept(transport.client())).isInstanceOf(UnprocessableException.class);
        return transport.last().json();
    }
}
