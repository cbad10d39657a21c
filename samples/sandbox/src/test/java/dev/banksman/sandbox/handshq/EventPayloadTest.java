package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each of the 15 events, sent because something happened. */
class EventPayloadTest extends EventTest {
    private static final String PROJECT = """
            {"data": {"id": "1002", "type": "project",
              "attributes": {"name": "Steel erection, Tyne Quays", "reference": "RA-2024-002",
                "start_date": "2024-01-10", "end_date": "2024-02-10", "archived_at": %s, "state": "not_submitted"},
              "relationships": {"fields": {"data": %s}, "user": {"data": {"id": "2", "type": "user"}}},
              "links": {"app_url": "https://app.handshq.com/projects/1002"}},
             "meta": {"event_type": "%s"}}
            """;

    private static final String ASSIGNMENT = """
            {"data": {"id": "%s", "type": "personnel_assignment", "relationships": {
               "personnel": {"data": {"id": "30004", "type": "personnel"}},
               "project": {"data": {"id": "1002", "type": "project"}},
               "role": {"data": {"id": "%s", "type": "role"}}}},
             "meta": {"event_type": "%s"}}
            """;

    private static final String PERSONNEL = """
            {"data": {"id": "30004", "type": "personnel",
              "attributes": {"first_name": "%s", "last_name": "Bennett", "email": "dmitri.bennett@daystrom.com",
                "archived_at": %s, "type": "employee"},
              "relationships": {
                "line_manager": {"data": {"id": "30001", "type": "line_manager"}},
                "roles": {"data": [{"id": "205", "type": "role"}, {"id": "203", "type": "role"}]}}},
             "meta": {"event_type": "%s"}}
            """;

    @Test
    void versionPdfCreatedHasNoMetaAndCallsItsLinkContent() {
        subscribe("version_pdf_created");
        api().patch("/projects/1002", "{\"project\": {\"name\": \"A new name\"}}")
                .expect(200);

        Receiver.Delivery delivery = received().get(0);

        String link = delivery.json().at("/data/links/content").asString();
        assertThat(link).startsWith(handsHq().storage().url().toString());
        assertThat(delivery.json()).isEqualTo(Answer.tree("""
                        {"data": {"id": "7341", "type": "version_pdf",
                           "attributes": {"created_at": "2026-03-02T08:30:00.250+00:00", "file_size": %s},
                           "relationships": {"version": {"data": {"id": "3341", "type": "version"}},
                             "project": {"data": {"id": "1002", "type": "project"}}},
                           "links": {"content": "%s"}},
                         "included": [
                           {"id": "3341", "type": "version",
                            "attributes": {"is_fully_signed": false, "pdf_filename": "a-new-name.pdf",
                              "display_number": 1, "created_at": "2026-03-02T08:30:00.250+00:00"},
                            "relationships": {"history": {"data": {"id": "5341", "type": "history"}},
                              "version_pdf": {"data": {"id": "7341", "type": "version_pdf"}}}},
                           {"id": "5341", "type": "history",
                            "attributes": {"reason": "Katie M. edited the project",
                              "createdAt": "2026-03-02T08:30:00.250+00:00", "displayNumber": 1, "eventType": "generic"},
                            "relationships": {"project": {"data": {"id": "1002", "type": "project"}}}},
                           %s]}
                        """.formatted(
                        delivery.json().at("/data/attributes/file_size"),
                        link,
                        api().get("/projects/1002").at("/data"))));
    }

    @Test
    void aCreatedAndADuplicatedProjectHaveAPdfToo() {
        subscribe("version_pdf_created");
        api().post("/projects/1002/duplications", "{\"user_email\": \"jane@daystrom.com\"}")
                .expect(201);
        assertThat(received()).isEmpty();
        clock.move(QUEUED.plus(IN_PROGRESS));

        assertThat(received())
                .extracting(delivery ->
                        delivery.json().at("/included/1/attributes/reason").asString())
                .containsExactly("Jane D. duplicated the project");
    }

    @Test
    void projectArchivedAndUnarchivedWhereAStringSaysNull() {
        subscribe("project_archived", "project_unarchived");
        String fields = api().get("/projects/1002")
                .at("/data/relationships/fields/data")
                .toString();

        api().patch("/projects/1002/archive").expect(200);
        assertOne(PROJECT.formatted("\"2026-03-02T08:30:00.250+00:00\"", fields, "project_archived"));
        api().patch("/projects/1002/unarchive").expect(200);
        assertOne(PROJECT.formatted("\"null\"", fields, "project_unarchived"));
    }

    @Test
    void theAppArchivesToo() {
        subscribe("project_archived", "project_unarchived");

        assertThat(handsHq().app().archiveProject("1002")).isTrue();
        assertThat(handsHq().app().archiveProject("1002")).isFalse();
        assertThat(handsHq().app().unarchiveProject("1002")).isTrue();
        assertThat(handsHq().app().unarchiveProject("1002")).isFalse();

        assertThat(heard()).containsExactly("/ project_archived", "/ project_unarchived");
    }

    @Test
    void personnelAssignmentCreatedUpdatedAndDeleted() {
        subscribe("personnel_assignment_created", "personnel_assignment_updated", "personnel_assignment_deleted");
        String path = "/projects/1002/personnel/30004/assignment";

        String id = api().post(path, """
                        {"user_email": "jane@daystrom.com", "personnel_assignment": {"role_id": "205"}}
                        """).expect(201).string("/data/id");
        assertOne(ASSIGNMENT.formatted(id, "205", "personnel_assignment_created"));
        api().patch(path, "{\"personnel_assignment\": {\"role_id\": \"203\"}}").expect(200);
        assertOne(ASSIGNMENT.formatted(id, "203", "personnel_assignment_updated"));
        api().patch(path, "{\"personnel_assignment\": {\"role_id\": \"203\"}}").expect(200);
        api().delete("/personnel_assignments/" + id).expect(204);
        assertOne(ASSIGNMENT.formatted(id, "203", "personnel_assignment_deleted"));
    }

    @Test
    void roleCreatedUpdatedAndDeleted() {
        subscribe("role_created", "role_updated", "role_deleted");

        api().post("/roles", "{\"role\": {\"position\": \"Technician\"}}").expect(201);
        assertOne(role("Technician", "role_created"));
        api().patch("/roles/214", "{\"role\": {\"position\": \"Engineer\"}}").expect(200);
        assertOne(role("Engineer", "role_updated"));
        api().delete("/roles/214").expect(204);
        assertOne(role("Engineer", "role_deleted"));
    }

    @Test
    void personnelCreated() {
        subscribe("personnel_created");

        api().post("/personnel", """
                        {"personnel": {"first_name": "John", "last_name": "Smith", "external_id": "JSMITH",
                          "role_ids": ["203"], "primary_role_id": "203"}}
                        """).expect(201);

        assertOne("""
                {"data": {"id": "30141", "type": "personnel",
                  "attributes": {"first_name": "John", "last_name": "Smith", "email": null, "archived_at": null,
                    "type": "employee"},
                  "relationships": {"line_manager": {"data": null}, "roles": {"data": [{"id": "203", "type": "role"}]}}},
                 "meta": {"event_type": "personnel_created"}}
                """);
    }

    @Test
    void personnelUpdatedArchivedUnarchivedAndDeleted() {
        subscribe("personnel_updated", "personnel_archived", "personnel_unarchived", "personnel_deleted");

        api().patch("/personnel/30004", "{\"personnel\": {\"first_name\": \"Dima\"}}")
                .expect(200);
        assertOne(PERSONNEL.formatted("Dima", "null", "personnel_updated"));
        api().patch("/personnel/30004/archive").expect(200);
        assertOne(PERSONNEL.formatted("Dima", "\"2026-03-02T08:30:00.250+00:00\"", "personnel_archived"));
        api().patch("/personnel/30004/unarchive").expect(200);
        assertOne(PERSONNEL.formatted("Dima", "null", "personnel_unarchived"));
        api().delete("/personnel/30004").expect(204);
        assertOne(PERSONNEL.formatted("Dima", "null", "personnel_deleted"));
    }

    @Test
    void trainingStatusChangedIsAnArrayAndWritesItsTypeInCamelCase() {
        subscribe("training_status_changed");

        api().post("/personnel_roles", "{\"personnel_role\": {\"personnel_id\": \"30012\", \"role_id\": \"209\"}}")
                .expect(201);

        assertOne("""
                {"data": [{"id": "30012_training-status", "type": "training_status",
                   "attributes": {"status": "missing", "description": "missing training"},
                   "relationships": {"personnel": {"data": {"id": "30012", "type": "personnel"}}}}],
                 "meta": {"eventType": "training_status_changed"}}
                """);
    }

    @Test
    void whateverChangesAStatusIsToldOnceForAll() {
        subscribe("training_status_changed");

        api().patch("/roles/213", "{\"role\": {\"course_ids\": [\"101\"]}}").expect(200);
        List<Receiver.Delivery> received = received();
        assertThat(received).hasSize(1);
        assertThat(received.get(0).json().at("/data").size()).isGreaterThan(5);
        api().post("/trainings", """
                        {"training": {"personnel_id": "30012", "course_id": "101", "start_date": "2026-01-01"}}
                        """).expect(201);
        assertThat(received().get(0).json().at("/data/0/attributes/status").asString())
                .isEqualTo("valid");
        api().delete("/roles/213").expect(204);
        assertThat(received().get(0).json().at("/data/0/attributes/status").asString())
                .isEqualTo("default");
    }

    @Test
    void whatChangesNothingTellsNothing() {
        subscribeBothToEverything();

        api().patch("/personnel/30004", "{\"personnel\": {\"first_name\": \"Dmitri\"}}")
                .expect(200);
        api().patch("/roles/201", "{\"role\": {}}").expect(200);
        api().patch("/projects/1002", "{\"project\": {}}").expect(200);
        api().patch("/projects/1002/unarchive").expect(404);
        api().post("/roles", "{\"role\": {}}").expect(422);

        assertThat(received()).isEmpty();
    }

    private void subscribe(String... events) {
        for (String event : events) {
            subscribe(api(), receiver, event, "/");
        }
    }

    private void assertOne(String json) {
        assertThat(received()).extracting(Receiver.Delivery::json).containsExactly(Answer.tree(json));
    }

    private static String role(String position, String event) {
        return """
                {"data": {"id": "214", "type": "role", "attributes": {"position": "%s"}}, "meta": {"event_type": "%s"}}
                """.formatted(position, event);
    }
}
