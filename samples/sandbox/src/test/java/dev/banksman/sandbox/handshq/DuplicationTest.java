package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DuplicationTest extends ApiTest {
    private static final String AUTHOR_ONLY = "{\"user_email\": \"katie@daystrom.com\"}";

    /** The document's "Example Project duplicated payload". */
    private static final String SAMPLE = """
            {
              "user_email": "maddox@daystrom.com",
              "project": {
                "name": "My duplicated project",
                "start_date": "2022-12-20",
                "end_date": "2023-12-20",
                "reference": "abcd1234",
                "fields_attributes": {
                  "1": "My field value"
                }
              }
            }
            """;

    @Test
    void goesFromQueuedToComplete() {
        Answer requested = api().post("/projects/1005/duplications", SAMPLE).expect(201);
        String id = requested.string("/data/id");
        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(requested.json()).isEqualTo(process(id, "queued", null, null));

        clock.move(QUEUED.minusMillis(1));
        assertThat(show(id)).isEqualTo(process(id, "queued", null, null));
        clock.move(Duration.ofMillis(1));
        assertThat(show(id)).isEqualTo(process(id, "in_progress", null, null));
        clock.move(IN_PROGRESS.minusMillis(1));
        assertThat(show(id)).isEqualTo(process(id, "in_progress", null, null));
        clock.move(Duration.ofMillis(1));
        assertThat(show(id)).isEqualTo(process(id, "complete", "1341", "7341"));
        clock.move(Duration.ofDays(1));
        assertThat(show(id)).isEqualTo(process(id, "complete", "1341", "7341"));
    }

    @Test
    void theCopyIsWhatWasAskedFor() {
        api().post("/projects/1005/duplications", SAMPLE).expect(201);
        clock.move(QUEUED.plus(IN_PROGRESS));

        Answer copy = api().get("/projects/1341").expect(200);

        assertThat(copy.at("/data/attributes")).isEqualTo(Answer.tree("""
                                {"name": "My duplicated project", "reference": "abcd1234", "start_date": "2022-12-20",
                                 "end_date": "2023-12-20", "archived_at": null, "state": "not_submitted"}
                                """));
        assertThat(copy.string("/included/0/attributes/value")).isEqualTo("My field value");
        assertThat(copy.string("/included/3/attributes/value")).isEqualTo("Bristol Temple Yard");
        assertThat(copy.string("/data/relationships/user/data/id")).isEqualTo("1");
        assertThat(copy.each("/included", "/id")).doesNotContainAnyElementsOf(fieldIds("1005"));
    }

    @Test
    void withoutAnyWishTheCopyIsTheOriginalWithAnotherName() {
        api().post("/projects/1005/duplications", AUTHOR_ONLY).expect(201);
        api().patch("/projects/1005", "{\"project\": {\"name\": \"Changed meanwhile\"}}")
                .expect(200);
        clock.move(QUEUED.plus(IN_PROGRESS));

        Answer copy = api().get("/projects?page=4").expect(200);

        assertThat(copy.at("/data/40/attributes")).isEqualTo(Answer.tree("""
                                {"name": "Groundworks, Bristol Temple Yard Copy", "reference": "RA-2024-005",
                                 "start_date": "2024-01-16", "end_date": "2024-03-20",
                                 "archived_at": null, "state": "not_submitted"}
                                """));
    }

    @Test
    void theCopyHasAVersionThatSaysWhereItComesFrom() {
        api().post("/projects/1005/duplications", AUTHOR_ONLY).expect(201);
        clock.move(Duration.ofHours(3));

        Answer latest = api().get("/projects/1341/latest_version_pdf").expect(200);

        assertThat(latest.string("/data/id")).isEqualTo("7341");
        assertThat(latest.string("/data/attributes/created_at")).isEqualTo("2026-03-02T08:30:30.250+00:00");
        assertThat(latest.string("/included/1/attributes/reason")).isEqualTo("Katie M. duplicated the project");
    }

    @Test
    void whenTheCopyFailsThereIsNeitherProjectNorPdf() {
        handsHq().failNextDuplication(DuplicationFailure.COPY);
        String id = api().post("/projects/1005/duplications", SAMPLE).string("/data/id");
        clock.move(QUEUED);
        assertThat(show(id)).isEqualTo(process(id, "in_progress", null, null));
        clock.move(IN_PROGRESS);

        assertThat(show(id)).isEqualTo(process(id, "failed", null, null));
        api().get("/projects/1341").expect(404);
    }

    @Test
    void whenThePdfFailsTheProjectIsThere() {
        handsHq().failNextDuplication(DuplicationFailure.PDF);
        String id = api().post("/projects/1005/duplications", SAMPLE).string("/data/id");
        clock.move(QUEUED.plus(IN_PROGRESS));

        assertThat(show(id)).isEqualTo(process(id, "failed", "1341", null));
        api().get("/projects/1341").expect(200);
        api().get("/projects/1341/latest_version_pdf")
                .expectError(404, "Not Found", "not_found", "No version PDF has been generated for this project.");
    }

    @Test
    void aFailureIsForOneDuplication() {
        handsHq().failNextDuplication(DuplicationFailure.COPY);
        handsHq().failNextDuplication(DuplicationFailure.PDF);
        handsHq().failNextDuplication(DuplicationFailure.PDF);
        assertThat(handsHq().failuresToCome())
                .containsExactly(DuplicationFailure.COPY, DuplicationFailure.PDF, DuplicationFailure.PDF);
        String first = api().post("/projects/1005/duplications", SAMPLE).string("/data/id");
        String second = api().post("/projects/1005/duplications", SAMPLE).string("/data/id");
        handsHq().failNoDuplication();
        String third = api().post("/projects/1005/duplications", SAMPLE).string("/data/id");
        clock.move(QUEUED.plus(IN_PROGRESS));

        assertThat(show(first)).isEqualTo(process(first, "failed", null, null));
        assertThat(show(second)).isEqualTo(process(second, "failed", "1341", null));
        assertThat(show(third)).isEqualTo(process(third, "complete", "1342", "7341"));
        assertThat(handsHq().failuresToCome()).isEmpty();
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(api().post("/projects/1005/duplications", "{\"project\": {\"name\": \"\"}}")
                        .problems())
                .containsExactly(
                        "blank /user_email: user_email can't be blank.", "blank /project/name: name can't be blank.");
        assertThat(api().post(
                                "/projects/1005/duplications",
                                "{\"user_email\": \"jane@daystrom.com\", \"project\": {\"fields_attributes\": {\"20037\": \"own\"}}}")
                        .problems())
                .containsExactly("unknown_field /project/fields_attributes/20037: There is no such field. "
                        + "GET /fields lists the template's; a project's own are in its relationships.");
    }

    @Test
    void needsAProjectAndAProcess() {
        api().post("/projects/1/duplications", SAMPLE)
                .expectError(404, "Not Found", "not_found", "There is no such project.");
        api().get("/project_duplications/0654478193284b93844884632ed5ff32")
                .expectError(404, "Not Found", "not_found", "There is no such duplication.");
        api().post("/projects/1005/duplications", "{\"user_email\": \"jane@daystrom.com\", \"project\": \"x\"}")
                .expectError(400, "Bad Request", "bad_request", "/project must be an object. Found: string.");
    }

    private JsonNode show(String id) {
        return api().get("/project_duplications/" + id).expect(200).json();
    }

    private List<String> fieldIds(String project) {
        return api().get("/projects/" + project).each("/included", "/id");
    }

    private static JsonNode process(String id, String status, @Nullable String project, @Nullable String pdf) {
        return Answer.tree("""
                {"data": {"id": "%s", "type": "project_duplication",
                  "attributes": {"status": "%s", "requested_at": "2026-03-02T08:30:00.250+00:00"},
                  "relationships": {
                    "project": {"data": %s},
                    "original_project": {"data": {"id": "1005", "type": "original_project"}},
                    "version_pdf": {"data": %s}}}}
                """.formatted(id, status, linkage("project", project), linkage("version_pdf", pdf)));
    }

    private static String linkage(String type, @Nullable String id) {
        return id == null ? "null" : "{\"id\": \"" + id + "\", \"type\": \"" + type + "\"}";
    }
}
