package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.UnprocessableException;
import dev.banksman.client.model.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Creating projects, and reading them again. */
class ProjectCreationTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final TemplateFieldId CLIENT = TemplateFieldId.of("1");

    private final ProjectsApi projects = sandbox.client().projects();

    @Test
    void aLambdaBuildsTheWholeBody() {
        Project created = projects.create(body -> body.userEmail("maddox@daystrom.com")
                .project(project -> project.name("Whitechapel")
                        .startDate(LocalDate.of(2026, 3, 9))
                        .endDate(LocalDate.of(2026, 5, 1))
                        .reference("RA-1")
                        .fieldsAttributes(Map.of(CLIENT, "Wharf Ltd"))));

        assertThat(created.name()).isEqualTo("Whitechapel");
        assertThat(created.startDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(created.endDate()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(created.reference()).isEqualTo("RA-1");
        assertThat(created.archivedAt()).isNull();
        assertThat(created.userId()).isEqualTo(UserId.of("1"));
        assertThat(created.appUrl()).hasHost("app.handshq.com");
        assertThat(Wire.sent(sandbox.last())).isEqualTo(Wire.json("""
                {"user_email": "maddox@daystrom.com",
                 "project": {"name": "Whitechapel", "start_date": "2026-03-09", "end_date": "2026-05-01", "reference": "RA-1",
                   "fields_attributes": {"1": "Wharf Ltd"}}}
                """));
        assertThat(projects.get(created.id()).attributes().name()).isEqualTo("Whitechapel");
    }

    @Test
    void aRecordDoesTheSameAndWhatIsNotSetIsNotSent() {
        CreateProjectRequest.Project project = CreateProjectRequest.Project.builder()
                .name("Only what is needed")
                .fieldsAttributes(Map.of(CLIENT, "Wharf Ltd"))
                .build();

        Project created = projects.create(CreateProjectRequest.builder()
                .userEmail("katie@daystrom.com")
                .project(project)
                .build());

        assertThat(created.startDate()).isNull();
        assertThat(created.reference()).isNull();
        assertThat(Wire.sent(sandbox.last())).isEqualTo(Wire.json("""
                {"user_email": "katie@daystrom.com",
                 "project": {"name": "Only what is needed", "fields_attributes": {"1": "Wharf Ltd"}}}
                """));
    }

    @Test
    void theDocumentHasTheNewProjectsOwnFields() {
        ProjectDocument document = projects.createDocument(body -> body.userEmail("jane@daystrom.com")
                .project(it -> it.name("With fields").fieldsAttributes(Map.of(CLIENT, "Wharf Ltd"))));

        List<ProjectField> fields = fields(document);
        assertThat(fields)
                .extracting(ProjectField::label, ProjectField::value)
                .contains(
                        tuple("Client", "Wharf Ltd"),
                        tuple("Working hours", "Monday to Friday, 08:00 to 17:30"),
                        tuple("Site induction", null));
        assertThat(fields)
                .extracting(ProjectField::id)
                .containsExactlyElementsOf(document.data().relationships().fields().data().stream()
                        .map(ProjectFieldLinkage::id)
                        .toList());
        assertThat(fields).extracting(field -> field.id().value()).doesNotContain("1", "2", "3");
        assertThat(fields)
                .extracting(field -> field.dataType().known())
                .containsOnly(FieldDataType.Known.STRING, FieldDataType.Known.TEXT, FieldDataType.Known.DATE);
    }

    @Test
    void theStateIsNullRightAfterTheCreation() {
        Project created = projects.create(valid());

        assertThat(created.state()).isNull();
        assertThat(projects.get(created.id()).state()).isEqualTo(ProjectState.NOT_SUBMITTED);
    }

    @Test
    void anExchangeTellsThatItWasCreated() {
        ApiResponse<ProjectDocument> response =
                sandbox.client().exchange(handsHq -> handsHq.projects().createDocument(valid()));

        assertThat(response.status()).isEqualTo(201);
        assertThat(response.value().data()).isInstanceOf(Project.class);
    }

    @Test
    void oneProjectComesWithItsFields() {
        ProjectDocument document = projects.getDocument(ProjectId.of("1001"));

        assertThat(document.data()).isEqualTo(projects.get(ProjectId.of("1001")));
        assertThat(fields(document)).hasSize(9).allMatch(field -> "field".equals(field.type()));
        assertThat(sandbox.requests()).containsExactly("GET /projects/1001", "GET /projects/1001");
    }

    @Test
    void anIdIsEncodedSoThatItStaysOneSegment() {
        assertThatThrownBy(() -> projects.get(ProjectId.of("1001/archive?x=ü"))).isInstanceOf(NotFoundException.class);

        assertThat(sandbox.requests()).containsExactly("GET /projects/1001%2Farchive%3Fx%3D%C3%BC");
    }

    @Test
    @WrongOnPurpose
    void whatTheSystemRefusesIsNamedByPointer() {
        UnprocessableException refused = catchThrowableOfType(
                UnprocessableException.class,
                () -> projects.create(body -> body.userEmail("nobody")
                        .project(it -> it.name("")
                                .fieldsAttributes(Map.of(
                                        TemplateFieldId.of("3"), "soon", TemplateFieldId.of("20001"), "own id")))));

        assertThat(refused.errors())
                .extracting(ApiError::status, ApiError::code, ApiError::pointer, ApiError::detail)
                .contains(
                        tuple(422, "unknown_user", "/user_email", "There is no user with this email address."),
                        tuple(422, "blank", "/project/fields_attributes/1", "Client can't be blank."),
                        tuple(
                                422,
                                "invalid_date",
                                "/project/fields_attributes/3",
                                "Instruction received is not a date such as 2021-12-20."),
                        tuple(422, "blank", "/project/name", "name can't be blank."))
                .hasSize(5);
        assertThat(refused)
                .hasMessage(
                        "POST " + sandbox.system().url() + "/projects answered 422: Unprocessable Entity: "
                                + "There is no user with this email address at /user_email. …and 4 more in errors(). (1 attempt)");
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> projects.create(body -> body.project(it -> it.name("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreateProjectRequest.userEmail is required. Set it on the builder before build().");
        assertThatThrownBy(() -> projects.create(
                        body -> body.userEmail("jane@daystrom.com").project(it -> it.reference("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreateProjectRequest.Project.name is required. Set it on the builder before build().");
        assertThat(sandbox.exchanges()).isEmpty();
    }

    @Test
    void calledTwiceTheLastWins() {
        CreateProjectRequest request = CreateProjectRequest.builder()
                .userEmail("jane@daystrom.com")
                .project(it -> it.name("first").reference("gone as well"))
                .project(it -> it.name("second"))
                .build();

        assertThat(request.project().name()).isEqualTo("second");
        assertThat(request.project().reference()).isNull();
    }

    private static CreateProjectRequest valid() {
        return CreateProjectRequest.builder()
                .userEmail("jane@daystrom.com")
                .project(it -> it.name("Valid").fieldsAttributes(Map.of(CLIENT, "Wharf Ltd")))
                .build();
    }

    private static List<ProjectField> fields(ProjectDocument document) {
        return requireNonNull(document.included()).stream()
                .map(ProjectField.class::cast)
                .toList();
    }
}
