package dev.banksman.spec;

import static dev.banksman.spec.HandsHqSamples.json;
import static dev.banksman.spec.HandsHqSamples.object;
import static dev.banksman.spec.HandsHqSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Given an answer that is wrong in one way, the judge finds that and nothing else. */
class AnswerFindingsTest {
    private static final DocumentJudge JUDGE = DocumentJudge.ofResource(HandsHqDocument.RESOURCE);

    private static List<String> answered(String target, JsonNode answer) {
        return Call.of("GET", target).answered(200, answer.toString()).findings(JUDGE);
    }

    @Test
    void findsAnUndeclaredStatus() {
        Call call = Call.of("GET", "/v1/authentication");
        assertThat(call.answered(500, "{}").findings(JUDGE))
                .containsExactly(
                        "answer status: 500 is not one of [200, 401] (rule #/paths/~1authentication/get/responses)");
    }

    @Test
    void findsAMissingAndAnUnexpectedBody() {
        Call authentication = Call.of("GET", "/v1/authentication");
        assertThat(authentication.answered(401, "").findings(JUDGE))
                .containsExactly("answer body: is required and missing (rule #/components/responses/Unauthorized)");
        Call deletion = Call.of("DELETE", "/v1/event_subscriptions/1");
        assertThat(deletion.answered(204, "{}").findings(JUDGE))
                .containsExactly(
                        "answer body: there must be none (rule #/paths/~1event_subscriptions~1{id}/delete/responses/204)");
    }

    @Test
    void findsAnHtmlPage() {
        Call call = Call.of("GET", "/v1/authentication").answeredWith("Content-Type", "text/html; charset=utf-8");
        assertThat(call.answered(200, "<html>").findings(JUDGE))
                .containsExactly("answer header Content-Type: is text/html, not one of application/json"
                        + " (rule #/paths/~1authentication/get/responses/200/content)");
    }

    @Test
    void findsAMissingAndAWrongHeader() {
        Call call = Call.of("POST", "/v1/event_subscriptions")
                .sending(text("createEventSubscription.request.json"))
                .answered(201, text("createEventSubscription.201.json"));
        String header = "#/paths/~1event_subscriptions/post/responses/201/headers/location";
        assertThat(call.findings(JUDGE))
                .containsExactly("answer header location: is required and missing (rule " + header + ")");
        assertThat(call.answeredWith("Location", "here").findings(JUDGE))
                .containsExactly("answer header location: does not match the uri pattern must be a valid RFC 3986 URI"
                        + " (rule " + header + "/schema/format)");
    }

    @Test
    void findsWrongValuesInListsOfResources() {
        JsonNode list = json("listProjects.200.json");
        object(list, "/data/0").put("id", 1234).put("colour", "red").put("type", "projects");
        object(list, "/data/0/attributes")
                .put("state", "gone")
                .put("end_date", "21.12.2022")
                .remove("archived_at");
        object(list, "/data/0/relationships/user").putNull("data");
        assertThat(answered("/v1/projects", list))
                .containsExactly(
                        "answer body at /data/0/id: integer found, string expected (rule #/components/schemas/ProjectId/type)",
                        "answer body at /data/0/type: must be the constant value 'project' (rule #/components/schemas/Project/properties/type/const)",
                        "answer body at /data/0/attributes/end_date: does not match the date pattern must be a valid RFC 3339 full-date (rule #/components/schemas/Project/properties/attributes/properties/end_date/format)",
                        "answer body at /data/0/attributes/state: does not have a value in the enumeration [\"not_submitted\", \"approved\"] (rule #/components/schemas/ProjectState/enum)",
                        "answer body at /data/0/attributes: required property 'archived_at' not found (rule #/components/schemas/Project/properties/attributes/required)",
                        "answer body at /data/0/relationships/user/data: null found, object expected (rule #/components/schemas/UserLinkage/type)",
                        "answer body at /data/0/colour: the document does not name the property 'colour' (rule #/components/schemas/Project)");
    }

    @Test
    void judgesAnIncludedResourceByItsTypeOnly() {
        JsonNode project = json("getProject.200.json");
        object(project, "/included/0/attributes").put("required", "no").put("lable", "Client");
        assertThat(answered("/v1/projects/1", project))
                .containsExactly(
                        "answer body at /included/0/attributes/required: string found, [boolean, null] expected (rule #/components/schemas/FieldAttributes/properties/required/type)",
                        "answer body at /included/0/attributes/lable: the document does not name the property 'lable' (rule #/components/schemas/FieldAttributes)");
    }

    @Test
    void findsAnIncludedResourceOfAnUnknownType() {
        JsonNode project = json("getProject.200.json");
        object(project, "/included/0").put("type", "colour");
        assertThat(answered("/v1/projects/1", project))
                .containsExactly(
                        "answer body at /included/0/type: does not have a value in the enumeration [\"course\", \"field\", \"fieldset\", \"history\", \"personnel_assignment\", \"project\", \"signature\", \"user\", \"version\"] (rule #/components/schemas/IncludedResource/properties/type/enum)");
    }

    @Test
    void findsUnnamedPropertiesBehindANullableReference() {
        JsonNode duplication = json("getProjectDuplication.200.complete.json");
        object(duplication, "/data/relationships/project/data").put("name", "Copy");
        assertThat(answered("/v1/project_duplications/1", duplication))
                .containsExactly(
                        "answer body at /data/relationships/project/data/name: the document does not name the property 'name' (rule #/components/schemas/ProjectLinkage)");
    }

    @Test
    void allowsFurtherPropertiesWhereTheDocumentDoes() {
        String errors = "{\"errors\":[{\"title\":\"Limit\",\"status\":401,\"limit\":{\"documents\":5}}]}";
        Call call = Call.of("GET", "/v1/authentication");
        assertThat(call.answered(401, errors).findings(JUDGE)).isEmpty();
    }
}
