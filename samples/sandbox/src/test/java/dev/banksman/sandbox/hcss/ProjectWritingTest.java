package dev.banksman.sandbox.hcss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectWritingTest extends HcssTest {
    private String id() {
        return get("?top=1").at("/results/0/id").asString();
    }

    @Test
    void createsWithTheIdThatIsGiven() {
        Answer answer = send(
                        "POST",
                        "",
                        "{\"id\":\"p1\",\"fields\":{\"name\":\"New\"},\"fieldsMetadata\":{\"name\":{\"a\":1}},\"locationId\":\"L\"}")
                .expect(200);

        assertThat(answer.json()).isEqualTo(tree("""
                {"id":"p1","lastModifiedByUserId":null,"lastModifiedByClientId":"sandbox",
                 "lastModifiedBySystemUser":false,"dateCreated":"2026-03-02T08:30:00.250Z",
                 "lastModified":"2026-03-02T08:30:00.250Z","deleted":false,
                 "businessUnitId":"308e83a3-59bf-4422-9803-a98120b51770","fields":{"name":"New","totalEstimate":0},
                 "fieldsMetadata":{"name":{"a":1}},"locationId":"L","warnings":[]}
                """));
        send("POST", "", "{\"id\":\"p1\",\"fields\":{\"name\":\"New\"}}")
                .expectError(400, "Bad Request", "There is a project with this id already.");
    }

    @Test
    void saysWhichFieldIsMissingOrWrong() {
        send("POST", "", "{\"fields\":{\"bidResults\":\"none\",\"colour\":1}}")
                .expectError(
                        400,
                        "Bad Request",
                        "The field 'bidResults' must be a list. The field 'colour' is not in the project schema."
                                + " The field 'name' is required.");
        send("POST", "", "{\"id\":\"x\"}")
                .expectError(400, "Bad Request", "A project is an object, and has an object as 'fields'.");
    }

    @Test
    void fillsEmptyFieldsOnRequest() {
        String body = "{\"fields\":{\"name\":\"New\"}}";

        assertThat(send("POST", "?useDefaultValues=true", body)
                        .at("/fields/stage")
                        .asString())
                .isEqualTo("Lead");
        assertThat(send("POST", "", body).at("/fields/stage").isMissingNode()).isTrue();
    }

    @Test
    void erasesWhatAReplacementLeavesOut() {
        String id = id();
        send("PUT", "/" + id, "{\"fields\":{\"name\":\"Only\"},\"region\":\"west\"}")
                .expect(200);

        assertThat(get("/" + id).at("/fields")).isEqualTo(tree("{\"name\":\"Only\",\"totalEstimate\":0}"));
        assertThat(get("/" + id).at("/region").asString()).isEqualTo("west");
        send("PUT", "/" + id, "{\"fields\":{\"name\":\"Only\"}}").expect(200);
        assertThat(get("/" + id).at("/region").isMissingNode()).isTrue();
    }

    @Test
    void warnsOfWhatItDidNotKeep() {
        assertThat(send("PUT", "/" + id(), "{\"fields\":{\"name\":\"x\",\"totalEstimate\":5}}")
                        .at("/warnings"))
                .isEqualTo(tree("[\"The field 'totalEstimate' is calculated; its value was not kept.\"]"));
    }

    @Test
    void patchesAsTheReferenceShows() {
        String id = id();
        send("PATCH", "/" + id, "[{\"path\":\"fields/name\",\"op\":\"add\",\"value\":\"New Project Name\"}]")
                .expect(200);
        send(
                        "PATCH",
                        "/" + id,
                        "[{\"path\":\"fields/bidResults\",\"op\":\"add\",\"value\":[{\"name\":\"A\"}]},"
                                + "{\"path\":\"fields/bidResults/-\",\"op\":\"add\",\"value\":{\"name\":\"B\"}},"
                                + "{\"path\":\"fields/bidResults/0\",\"op\":\"replace\",\"value\":{\"name\":\"C\"}},"
                                + "{\"path\":\"fields/haul~1km~0one-way\",\"op\":\"add\",\"value\":4.5}]")
                .expect(200);

        Answer read = get("/" + id);
        assertThat(read.at("/fields/name").asString()).isEqualTo("New Project Name");
        assertThat(read.at("/fields/bidResults")).isEqualTo(tree("[{\"name\":\"C\"},{\"name\":\"B\"}]"));
        assertThat(read.at("/fields/haul~1km~0one-way").asString()).isEqualTo("4.5");
        assertThat(read.at("/fields/stage").asString()).isEqualTo("Bid");
    }

    @Test
    void refusesWhatIsNotOfTheDialectAndThenChangesNothing() {
        String id = id();
        String before = get("/" + id).json().toString();

        refuse(id, "/fields/name", "add", "a path has no leading slash");
        refuse(
                id,
                "fields/estimates/0/amount",
                "replace",
                "a property within an array can't be set; replace the full array element instead");
        refuse(id, "fields/name", "remove", "'op' is add or replace, not 'remove'");
        refuse(id, "fields/bidResults/7", "replace", "an element that is there can be replaced, and one be added as -");
        refuse(id, "fields/name/0", "replace", "there is no array");
        refuse(id, "locationId", "replace", "a path begins with fields/");
        assertThat(get("/" + id).json()).hasToString(before);
    }

    private void refuse(String id, String path, String op, String why) {
        send(
                        "PATCH",
                        "/" + id,
                        "[{\"path\":\"fields/stage\",\"op\":\"add\",\"value\":\"Lost\"},{\"path\":\"" + path
                                + "\",\"op\":\"" + op + "\",\"value\":1}]")
                .expectError(400, "Bad Request", "The path '" + path + "' can't be patched: " + why + ".");
    }

    @Test
    void deletesOnce() {
        String id = id();
        send("DELETE", "/" + id, "").expect(204);

        send("DELETE", "/" + id, "").expectError(404, "Not Found", "There is no such project.");
        get("/" + id).expectError(404, "Not Found", "There is no such project.");
    }

    @Test
    void savesARangeWithThreeOutcomes() {
        String known = id();
        hcss().lock("locked");
        Answer answer = send("POST", "/range", """
                [{"id": "new", "fields": {"name": "New"}}, {"id": "%s", "fields": {"name": "Known"}},
                 {"id": "locked", "fields": {"name": "x"}}, {"id": "bad", "fields": {"stage": 7}}]
                """.formatted(known)).expect(200);

        assertThat(answer.each("/success", "/id")).containsExactly("new", known);
        assertThat(answer.at("/failed"))
                .isEqualTo(tree("[{\"id\":\"locked\",\"errors\":[\"The project is locked by somebody else.\"]}]"));
        assertThat(answer.at("/invalid"))
                .isEqualTo(tree("[{\"id\":\"bad\",\"errors\":[\"The field 'stage' must be a text.\","
                        + "\"The field 'name' is required.\"]}]"));
        assertThat(get("/" + known).at("/fields")).isEqualTo(tree("{\"name\":\"Known\",\"totalEstimate\":0}"));
    }

    @Test
    void savesInvalidProjectsWithoutTheirInvalidFieldsOnRequest() {
        Answer answer = send(
                        "POST",
                        "/range?skipInvalidFields=true",
                        "[{\"id\":\"a\",\"fields\":{\"name\":\"A\",\"stage\":7}},{\"id\":\"b\",\"fields\":{\"stage\":7}}]")
                .expect(200);

        assertThat(answer.at("/success/0/fields")).isEqualTo(tree("{\"name\":\"A\",\"totalEstimate\":0}"));
        assertThat(answer.at("/success/0/warnings"))
                .isEqualTo(tree("[\"The field 'stage' must be a text. It was left out.\"]"));
        assertThat(answer.each("/invalid", "/id")).containsExactly("b");
    }

    @Test
    void deletesARange() {
        String id = id();
        Answer answer = send("DELETE", "/range", "[\"" + id + "\",\"unknown\"]").expect(200);

        assertThat(answer.json()).isEqualTo(tree("{\"success\":[\"" + id + "\"],\"failed\":[\"unknown\"]}"));
        get("/" + id).expect(404);
    }

    @Test
    void refusesARangeThatIsNone() {
        send("POST", "/range", "{}").expectError(400, "Bad Request", "The body must be an array.");
        send("DELETE", "/range", "[7]").expectError(400, "Bad Request", "The body must be an array of ids.");
    }
}
