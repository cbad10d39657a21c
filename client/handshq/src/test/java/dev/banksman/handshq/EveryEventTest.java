package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.model.Download;
import dev.banksman.spec.Exchange;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Each event from the call that causes it, over a signed delivery, to the handler that gets it. The tests are named
 * after the events; the document judges what is sent.
 */
class EveryEventTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    /** The sandbox sends the text that the reference's own sample has; the document says what is meant. */
    private static final List<String> TEXT_NULL = List.of(
            "request body at /data/attributes/archived_at: does not match the date-time pattern must be a valid"
                    + " RFC 3339 date-time (rule #/components/schemas/Project/properties/attributes/properties/archived_at/format)");

    private static final ProjectId PROJECT = ProjectId.of("1002");
    private static final PersonnelId DMITRI = PersonnelId.of("30004");
    private static final RoleId STEEL_ERECTOR = RoleId.of("205");
    private static final RoleId BANKSMAN = RoleId.of("203");

    private final HandsHq handsHq = sandbox.client();
    private final Subscriber subscriber =
            new Subscriber(sandbox, handsHq, sandbox.system().token());

    @AfterEach
    void judgeWhatWasSent() {
        List<Exchange> deliveries = subscriber.deliveries();
        subscriber.close();

        assertThat(deliveries).allSatisfy(delivery -> {
            String event = Subscriber.event(delivery);
            assertThat(JudgedSandbox.findings(event, delivery))
                    .isEqualTo(event.equals("project_unarchived") ? TEXT_NULL : List.of());
        });
    }

    @Test
    void versionPdfCreated() throws IOException {
        subscriber.to(EventType.VERSION_PDF_CREATED);

        handsHq.projects().update(PROJECT, body -> body.project(it -> it.reference("RA-1")));

        List<Object> heard = subscriber.heard();
        StoredVersionPdf pdf = ((VersionPdfCreated) heard.get(0)).data();
        assertThat(heard).hasSize(2).last().isEqualTo(handsHq.projects().get(PROJECT));
        assertThat(pdf.projectId()).isEqualTo(PROJECT);
        assertThat(pdf.createdAt().toInstant()).isEqualTo(sandbox.time().now());
        try (Download download = handsHq.versionPdfs().download(pdf.content())) {
            assertThat(download.length()).hasValue(pdf.fileSize());
        }
    }

    @Test
    void projectArchived() {
        subscriber.to(EventType.PROJECT_ARCHIVED);

        Project archived = handsHq.projects().archive(PROJECT);

        ProjectArchived event = heard(ProjectArchived.class);
        assertThat(event.data()).isEqualTo(archived);
        assertThat(event.data().archivedAt()).isEqualTo(now());
        assertThat(event.meta().eventType()).isEqualTo(EventType.PROJECT_ARCHIVED);
        handsHq.projects().unarchive(PROJECT);
    }

    @Test
    void projectUnarchived() {
        subscriber.to(EventType.PROJECT_UNARCHIVED);
        handsHq.projects().archive(PROJECT);

        Project unarchived = handsHq.projects().unarchive(PROJECT);

        ProjectUnarchived event = heard(ProjectUnarchived.class);
        assertThat(event.data()).isEqualTo(unarchived);
        assertThat(event.data().archivedAt()).isNull();
    }

    @Test
    void whatIsDoneInTheAppIsToldAsWell() {
        subscriber.to(EventType.PROJECT_ARCHIVED);

        sandbox.system().app().archiveProject(PROJECT.value());

        assertThat(heard(ProjectArchived.class).data().id()).isEqualTo(PROJECT);
        sandbox.system().app().unarchiveProject(PROJECT.value());
    }

    @Test
    void personnelAssignmentCreated() {
        subscriber.to(EventType.PERSONNEL_ASSIGNMENT_CREATED);

        PersonnelAssignment assigned = assign();

        assertThat(heard(PersonnelAssignmentCreated.class).data()).isEqualTo(assigned);
        assertThat(assigned.personnelId()).isEqualTo(DMITRI);
        assertThat(assigned.roleId()).isEqualTo(STEEL_ERECTOR);
        handsHq.personnelAssignments().delete(assigned.id());
    }

    @Test
    void personnelAssignmentUpdated() {
        PersonnelAssignment assigned = assign();
        subscriber.to(EventType.PERSONNEL_ASSIGNMENT_UPDATED);

        handsHq.personnelAssignments()
                .update(assigned.id(), body -> body.personnelAssignment(it -> it.roleId(BANKSMAN)));

        PersonnelAssignment heard = heard(PersonnelAssignmentUpdated.class).data();
        assertThat(heard.id()).isEqualTo(assigned.id());
        assertThat(heard.roleId()).isEqualTo(BANKSMAN);
        handsHq.personnelAssignments().delete(assigned.id());
    }

    @Test
    void personnelAssignmentDeleted() {
        PersonnelAssignment assigned = assign();
        subscriber.to(EventType.PERSONNEL_ASSIGNMENT_DELETED);

        handsHq.personnelAssignments().delete(PROJECT, DMITRI);

        assertThat(heard(PersonnelAssignmentDeleted.class).data()).isEqualTo(assigned);
    }

    @Test
    void roleCreated() {
        subscriber.to(EventType.ROLE_CREATED);

        RoleId role = role("Signaller");

        assertIs(heard(RoleCreated.class).data(), role, "Signaller");
    }

    @Test
    void roleUpdated() {
        RoleId role = role("Rigger");
        subscriber.to(EventType.ROLE_UPDATED);

        handsHq.roles().update(role, body -> body.role(it -> it.position("Slinger")));

        assertIs(heard(RoleUpdated.class).data(), role, "Slinger");
    }

    @Test
    void roleDeleted() {
        RoleId role = role("Diver");
        subscriber.to(EventType.ROLE_DELETED);

        handsHq.roles().delete(role);

        assertIs(heard(RoleDeleted.class).data(), role, "Diver");
    }

    @Test
    void personnelCreated() {
        subscriber.to(EventType.PERSONNEL_CREATED);

        PersonnelId ada = person("Ada");

        assertIs(heard(PersonnelCreated.class).data(), ada, "Ada");
    }

    @Test
    void personnelUpdated() {
        PersonnelId ada = person("Ada");
        subscriber.to(EventType.PERSONNEL_UPDATED);

        handsHq.personnel().update(ada, body -> body.personnel(it -> it.firstName("Augusta")));

        assertIs(heard(PersonnelUpdated.class).data(), ada, "Augusta");
    }

    @Test
    void personnelDeleted() {
        PersonnelId ada = person("Ada");
        subscriber.to(EventType.PERSONNEL_DELETED);

        handsHq.personnel().delete(ada);

        assertIs(heard(PersonnelDeleted.class).data(), ada, "Ada");
    }

    @Test
    void personnelArchived() {
        PersonnelId ada = person("Ada");
        subscriber.to(EventType.PERSONNEL_ARCHIVED);

        handsHq.personnel().archive(ada);

        Personnel heard = heard(PersonnelArchived.class).data();
        assertIs(heard, ada, "Ada");
        assertThat(heard.archivedAt()).isEqualTo(now());
    }

    @Test
    void personnelUnarchived() {
        PersonnelId ada = person("Ada");
        handsHq.personnel().archive(ada);
        subscriber.to(EventType.PERSONNEL_UNARCHIVED);

        handsHq.personnel().unarchive(ada);

        Personnel heard = heard(PersonnelUnarchived.class).data();
        assertIs(heard, ada, "Ada");
        assertThat(heard.archivedAt()).isNull();
    }

    @Test
    void trainingStatusChanged() {
        PersonnelId ada = person("Ada");
        subscriber.to(EventType.TRAINING_STATUS_CHANGED);

        handsHq.personnelRoles()
                .create(body -> body.personnelRole(it -> it.personnelId(ada).roleId(BANKSMAN)));

        TrainingStatusChanged event = heard(TrainingStatusChanged.class);
        assertThat(event.meta().eventType()).isEqualTo(EventType.TRAINING_STATUS_CHANGED);
        assertThat(event.data())
                .singleElement()
                .satisfies(status -> assertThat(status.personnelId()).isEqualTo(ada))
                .satisfies(status -> assertThat(status.status()).isEqualTo(TrainingState.MISSING))
                .satisfies(status -> assertThat(status.description()).isEqualTo("missing training"));
    }

    @Test
    void everyEventHasItsTest() {
        assertThat(Arrays.stream(getClass().getDeclaredMethods()).map(Method::getName))
                .containsAll(Stream.of(HandsHqEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .filter(name -> !name.equals("Unknown"))
                        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                        .toList());
    }

    /** The one event that was heard. */
    private <T> T heard(Class<T> event) {
        assertThat(subscriber.heard()).singleElement().isInstanceOf(event);
        return event.cast(subscriber.heard().get(0));
    }

    private static void assertIs(Role heard, RoleId id, String position) {
        assertThat(heard.id()).isEqualTo(id);
        assertThat(heard.position()).isEqualTo(position);
    }

    private static void assertIs(Personnel heard, PersonnelId id, String firstName) {
        assertThat(heard.id()).isEqualTo(id);
        assertThat(heard.firstName()).isEqualTo(firstName);
        assertThat(heard.lastName()).isEqualTo("Byron");
    }

    private PersonnelAssignment assign() {
        return handsHq.personnelAssignments()
                .create(
                        PROJECT,
                        DMITRI,
                        body -> body.userEmail("jane@daystrom.com")
                                .personnelAssignment(it -> it.roleId(STEEL_ERECTOR)));
    }

    private RoleId role(String position) {
        return handsHq.roles()
                .create(body -> body.role(it -> it.position(position)))
                .id();
    }

    private PersonnelId person(String firstName) {
        return handsHq.personnel()
                .create(body -> body.personnel(it -> it.firstName(firstName).lastName("Byron")))
                .id();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.parse("2026-03-02T08:30:00.250+00:00");
    }
}
