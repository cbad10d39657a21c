package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.http.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest extends ApiTest {
    private static final Set<Integer> DOCUMENTED = Set.of(200, 201, 401, 422);

    /** Most of what happens here is nothing that a document could describe. */
    @Override
    boolean isDocumented(Exchange exchange) {
        return DOCUMENTED.contains(exchange.status()) && !exchange.method().equals("HEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "nothing",
            value = {
                "{'a':|The body is not valid JSON (line 1, column 6).",
                "{'a': 1, 'a': 2}|The body is not valid JSON (line 1, column 13).",
                "{} {}|The body is not valid JSON (line 1, column 4).",
                "nul|The body is not valid JSON (line 1, column 1).",
                "[]|The body must be an object. Found: array.",
                "'text'|The body must be an object. Found: string."
            })
    void refusesWhatIsNoJsonObject(String body, String detail) {
        api().post("/projects", body.replace('\'', '"')).expectError(400, "Bad Request", "bad_request", detail);
    }

    @Test
    void refusesAnEmptyBody() {
        api().with("Authorization", "bearer " + handsHq().token(), "Content-Type", "application/json")
                .send("POST", "/projects", "")
                .expectError(400, "Bad Request", "bad_request", "The body is empty. Send JSON.");
    }

    @Test
    void refusesDepth() {
        Answer answer = api().post("/projects", "{\"a\":".repeat(50_000));

        answer.expect(400);
        assertThat(answer.string("/errors/0/detail")).startsWith("The body is not valid JSON");
    }

    @Test
    void refusesOtherContentTypes() {
        String detail = "The body must be JSON. Send Content-Type: application/json.";

        api().with("Authorization", "bearer " + handsHq().token(), "Content-Type", "text/plain")
                .send("POST", "/projects", "{}")
                .expectError(400, "Bad Request", "bad_request", detail);
        api().send("POST", "/projects", "{}").expectError(400, "Bad Request", "bad_request", detail);
    }

    @Test
    void boundsTheBody() {
        String exactly = "{\"user_email\": \"" + "x".repeat((1 << 20) - 18) + "\"}";

        assertThat(exactly.length()).isEqualTo(1 << 20);
        api().post("/projects", exactly).expect(400);
        api().post("/projects", exactly + " ")
                .expectError(413, "Content Too Large", "content_too_large", "The body is larger than 1048576 bytes.");
    }

    @Test
    void saysWhatAPathKnows() {
        Answer answer = api().delete("/projects/1001");

        answer.expectError(
                405,
                "Method Not Allowed",
                "method_not_allowed",
                "DELETE is not allowed here. Allowed: GET, PATCH, HEAD.");
        assertThat(answer.header("Allow")).isEqualTo("GET, PATCH, HEAD");
    }

    @Test
    void answersAHeadLikeAGetWithoutABody() {
        Answer answer = api().send("HEAD", "/fields", "").expect(200);

        assertThat(answer.text()).isEmpty();
        assertThat(api().with().send("HEAD", "/fields", "").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "", "/nothing", "/projects/", "/projects/1001/", "/../secret", "/projects/1001/archive/x"})
    void hasNothingElsewhere(String path) {
        api().get(path).expectError(404, "Not Found", "not_found", "There is nothing at /handshq/v1" + path + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001%2Farchive", "%2E%2E", "1001%00", "1001;x=1", "%F0%9F%8F%97"})
    void takesAnIdForNothingButAnId(String id) {
        Answer answer = api().get("/projects/" + id);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.at("/errors").size()).isEqualTo(1);
    }

    @Test
    void refusesAQueryThatCannotBeDecoded() throws IOException {
        String answer = raw(
                "GET /handshq/v1/projects?page=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: bearer "
                        + handsHq().token() + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .endsWith("{\"errors\":[{\"title\":\"Bad Request\",\"status\":400,\"code\":\"bad_request\","
                        + "\"detail\":\"The query is not percent-encoded correctly.\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUBBISH\r\n\r\n",
                "GET /handshq/v1/projects/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            })
    void answersInJsonWhatIsNoHttp(String request) throws IOException {
        assertThat(raw(request))
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .endsWith("{\"errors\":[{\"title\":\"Bad Request\",\"status\":400,\"code\":\"not_understood\","
                        + "\"detail\":\"The request could not be read.\"}]}");
    }

    @Test
    void believesNoHeaderAboutTheMethodOrTheHost() {
        api().with("Authorization", "bearer " + handsHq().token(), "X-HTTP-Method-Override", "DELETE")
                .get("/projects")
                .expectError(
                        400,
                        "Bad Request",
                        "bad_request",
                        "X-HTTP-Method-Override is not supported. Send the method itself.");
        Answer created = api().with(
                        "Authorization",
                        "bearer " + handsHq().token(),
                        "X-Forwarded-Host",
                        "evil.example",
                        "Content-Type",
                        "application/json")
                .send(
                        "POST",
                        "/event_subscriptions",
                        "{\"event_subscription\": {\"external_url\": \"https://a.example/\", \"event_type\": \"role_created\"}}");
        assertThat(created.header("location")).startsWith(handsHq().url().toString());
    }

    @Test
    void keepsTextAsItCame() {
        String name = "<script>alert(1)</script> ' \\\" \\u0000 {{token}}";
        Answer created = api().post(
                        "/projects",
                        "{\"user_email\": \"maddox@daystrom.com\", \"project\": {\"name\": \"" + name
                                + "\", \"fields_attributes\": {\"1\": \"x\"}}}")
                .expect(201);

        assertThat(created.string("/data/attributes/name")).isEqualTo("<script>alert(1)</script> ' \" \0 {{token}}");
        assertThat(api().get("/projects/1341/latest_version_pdf").string("/included/0/attributes/pdf_filename"))
                .isEqualTo("script-alert-1-script-token.pdf");
    }

    private String raw(String request) throws IOException {
        URI url = handsHq().url();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
