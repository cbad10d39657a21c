package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProjectUpdateTest extends ApiTest {
    /** The document's "Example Project update payload", for a field that the project has. */
    private static final String SAMPLE = """
            {
              "project": {
                "name": "My Updated Project",
                "start_date": "2021-12-20" ,
                "end_date": "2022-12-20",
                "reference": "abc123",
                "fields_attributes": {
                  "20002": "DEF345"
                }
              }
            }
            """;

    @Test
    void changesWhatIsGiven() {
        Answer answer = api().patch("/projects/1001", SAMPLE).expect(200);

        assertThat(answer.at("/data/attributes")).isEqualTo(Answer.tree("""
                                {"name": "My Updated Project", "reference": "abc123", "start_date": "2021-12-20",
                                 "end_date": "2022-12-20", "archived_at": null, "state": "approved"}
                                """));
        assertThat(answer.each("/included", "/attributes/value")).startsWith("Client A", "DEF345");
        assertThat(api().get("/projects/1001").json()).isEqualTo(answer.json());
    }

    @Test
    void leavesAloneWhatIsNot() {
        JsonNode before = api().get("/projects/1002").json();

        api().patch("/projects/1002", "{\"project\": {}}").expect(200);

        assertThat(api().get("/projects/1002").json()).isEqualTo(before);
        assertThat(api().get("/projects/1002/latest_version_pdf")
                        .at("/included/0/attributes/display_number")
                        .asInt())
                .isZero();
    }

    @Test
    void nullClears() {
        Answer answer = api().patch(
                        "/projects/1001",
                        "{\"project\": {\"start_date\": null, \"reference\": null, \"fields_attributes\": {\"20004\": null}}}")
                .expect(200);

        assertThat(answer.at("/data/attributes/start_date").isNull()).isTrue();
        assertThat(answer.at("/data/attributes/reference").isNull()).isTrue();
        assertThat(answer.at("/included/3/attributes/value").isNull()).isTrue();
    }

    @Test
    void makesAVersion() {
        api().patch("/projects/1001", SAMPLE).expect(200);

        Answer latest = api().get("/projects/1001/latest_version_pdf").expect(200);

        assertThat(latest.at("/included/0/attributes/display_number").asInt()).isEqualTo(1);
        assertThat(latest.string("/included/1/attributes/reason")).isEqualTo("Maddox D. edited the project");
    }

    @Test
    void takesTheProjectsOwnFieldIdsAlone() {
        assertThat(api().patch("/projects/1001", "{\"project\": {\"fields_attributes\": {\"1\": \"template's\"}}}")
                        .problems())
                .containsExactly("unknown_field /project/fields_attributes/1: There is no such field. "
                        + "GET /fields lists the template's; a project's own are in its relationships.");
    }

    @Test
    void aRequiredFieldStaysRequired() {
        assertThat(api().patch(
                                "/projects/1001",
                                "{\"project\": {\"name\": \"\", \"fields_attributes\": {\"20001\": null, \"20003\": \"x\"}}}")
                        .problems())
                .containsExactly(
                        "blank /project/fields_attributes/20001: Client can't be blank.",
                        "invalid_date /project/fields_attributes/20003: Instruction received is not a date such as 2021-12-20.",
                        "blank /project/name: name can't be blank.");
    }

    @Test
    void changesNothingWhenAnythingIsWrong() {
        JsonNode before = api().get("/projects/1001").json();

        api().patch("/projects/1001", "{\"project\": {\"name\": \"new\", \"end_date\": \"never\"}}")
                .expect(422);

        assertThat(api().get("/projects/1001").json()).isEqualTo(before);
    }

    @Test
    void needsAProjectAndAWrapper() {
        api().patch("/projects/9", SAMPLE).expectError(404, "Not Found", "not_found", "There is no such project.");
        api().patch("/projects/1001", "{\"name\": \"x\"}")
                .expectError(400, "Bad Request", "bad_request", "All parameters must be nested within project.");
    }
}
