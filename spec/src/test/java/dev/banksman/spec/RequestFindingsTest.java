package dev.banksman.spec;

import static dev.banksman.spec.HandsHqSamples.UNAUTHORIZED;
import static dev.banksman.spec.HandsHqSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Given a request that is wrong in one way, the judge finds that and nothing else. */
class RequestFindingsTest {
    private static final DocumentJudge JUDGE = DocumentJudge.ofResource(HandsHqDocument.RESOURCE);
    private static final String CREATE = "#/paths/~1projects/post/requestBody";
    private static final String SCHEMA = CREATE + "/content/application~1json/schema";

    private static List<String> refused(Call call) {
        return call.answered(401, UNAUTHORIZED).findings(JUDGE);
    }

    @Test
    void readsParametersAsTheirSchemasSay() {
        String query = "page=2&with_fields=true&archived_status=all&reference=5+%26";
        assertThat(refused(Call.of("GET", "https://api.handshq.com/v1/projects?" + query)))
                .isEmpty();
    }

    @Test
    void acceptsNullWhereTheDocumentDoes() {
        String body = "{\"project\":{\"end_date\":null,\"fields_attributes\":{\"248\":null}}}";
        assertThat(refused(Call.of("PATCH", "/v1/projects/1").sending(body))).isEmpty();
    }

    @Test
    void findsAnUnknownPath() {
        assertThat(refused(Call.of("GET", "/v1/project/1")))
                .containsExactly("request path: no path of the document matches /project/1 (rule #/paths)");
    }

    @Test
    void findsAWrongMethod() {
        assertThat(refused(Call.of("GET", "/v1/projects/1/archive")))
                .containsExactly(
                        "request method: GET is not one of PATCH (rule #/paths/~1projects~1{project_id}~1archive)");
    }

    @Test
    void findsMissingCredentials() {
        Call call = Call.of("GET", "/v1/authentication");
        String finding = "request credentials: none that [{\"apiToken\":[]}] asks for (rule #/security)";
        assertThat(refused(call.without("Authorization"))).containsExactly(finding);
        assertThat(refused(call.header("Authorization", "Basic dTpw"))).containsExactly(finding);
        assertThat(refused(call.header("Authorization", "bearer "))).containsExactly(finding);
    }

    @Test
    void findsUndeclaredRepeatedAndWrongParameters() {
        String query = "per_page=9&page=0&archived_status=gone&with_fields=yes&reference=a&reference=b";
        assertThat(refused(Call.of("GET", "/v1/projects?" + query)))
                .containsExactly(
                        "request query parameter page: must have a minimum value of 1 (rule #/components/parameters/Page/schema/minimum)",
                        "request query parameter reference: given 2 times, and is not a list (rule #/paths/~1projects/get/parameters/1)",
                        "request query parameter with_fields: string found, boolean expected (rule #/paths/~1projects/get/parameters/2/schema/type)",
                        "request query parameter archived_status: does not have a value in the enumeration [\"archived\", \"unarchived\", \"all\"] (rule #/components/schemas/ArchivedStatus/enum)",
                        "request query parameter per_page: the operation has no such parameter (rule #/paths/~1projects/get)");
    }

    @Test
    void findsAMissingBody() {
        assertThat(refused(Call.of("POST", "/v1/projects")))
                .containsExactly("request body: is required and missing (rule " + CREATE + ")");
    }

    @Test
    void findsABodyThatNobodyAskedFor() {
        assertThat(refused(Call.of("PATCH", "/v1/projects/1/archive").sending("{}")))
                .containsExactly(
                        "request body: there must be none (rule #/paths/~1projects~1{project_id}~1archive/patch/requestBody)");
    }

    @Test
    void findsAnotherContentType() {
        Call call = Call.of("POST", "/v1/projects").sending(text("createProject.request.json"));
        assertThat(refused(call.header("content-type", "text/plain")))
                .containsExactly("request header Content-Type: is text/plain, not one of application/json (rule "
                        + CREATE + "/content)");
        assertThat(refused(call.without("content-type")))
                .containsExactly("request header Content-Type: is none, not one of application/json (rule " + CREATE
                        + "/content)");
    }

    @Test
    void findsWhatIsNotJson() {
        Call call = Call.of("POST", "/v1/projects");
        assertThat(refused(call.sending("<html>")))
                .singleElement()
                .asString()
                .startsWith("request body: is not JSON: Unexpected character ('<'")
                .endsWith("(rule " + SCHEMA + ")");
        assertThat(refused(call.sending("{\"a\":1,\"a\":2}")))
                .containsExactly("request body: is not JSON: Duplicate Object property \"a\" (rule " + SCHEMA + ")");
        assertThat(refused(call.sending(text("createProject.request.json") + "{}")))
                .singleElement()
                .asString()
                .startsWith("request body: is not JSON: Trailing token");
    }

    @Test
    void findsWhatABodyLacksAndWhatItMayNotHave() {
        String body =
                "{\"user_email\":\"maddox\",\"project\":{\"start_date\":null,\"nmae\":\"My project\"},\"dry_run\":true}";
        assertThat(refused(Call.of("POST", "/v1/projects").sending(body)))
                .containsExactly(
                        "request body at /user_email: does not match the email pattern must be a valid RFC 5321 Mailbox (rule #/components/schemas/AuthorEmail/format)",
                        "request body at /project/start_date: null found, string expected (rule " + SCHEMA
                                + "/properties/project/properties/start_date/type)",
                        "request body at /project: required property 'name' not found (rule " + SCHEMA
                                + "/properties/project/required)",
                        "request body at /project/nmae: the document does not name the property 'nmae' (rule " + SCHEMA
                                + "/properties/project)",
                        "request body at /dry_run: the document does not name the property 'dry_run' (rule " + SCHEMA
                                + ")");
    }
}
