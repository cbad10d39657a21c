package dev.banksman.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().clock(() -> Instant.parse("2026-03-02T08:30:00.250Z")));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void tellsWhereToGoAndHowToGetIn() throws Exception {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        assertThat(page.body())
                .contains("<dd><code>" + sandbox.handsHq().url() + "</code></dd>")
                .contains("<dd><code>" + sandbox.handsHq().token() + "</code></dd>")
                .contains("<pre>curl -H \"Authorization: bearer "
                        + sandbox.handsHq().token() + "\"")
                .doesNotContain("{{");
    }

    @Test
    void listsEveryOperation() throws Exception {
        assertThat(sandbox.handsHq().operations()).hasSize(41);
        assertThat(get("").body()).contains("<h2>41 operations</h2>").contains("""
                        <tr><td><span class="method patch">PATCH</span></td>\
                        <td><code>/projects/{project_id}/archive</code></td><td>Archive a project</td></tr>
                        """.strip());
        sandbox.handsHq()
                .operations()
                .forEach(operation -> assertThat(body()).contains("<code>" + operation.path() + "</code>"));
    }

    @Test
    void showsTheLastExchangesEscapedAndWithoutSecrets() throws Exception {
        assertThat(body()).contains("Nothing yet.");
        get("handshq/v1/projects?reference=%3Cb%3E&x='" + sandbox.handsHq().token());

        assertThat(body()).contains("""
                        <tr><td>08:30:00.250</td><td><span class="method get">GET</span></td>\
                        <td><code>/handshq/v1/projects?reference=%3Cb%3E&amp;x=&#39;[token]</code></td>\
                        <td><b class="bad">401</b></td></tr>
                        """.strip());
    }

    @Test
    void keepsTheLastTwentyFive() throws Exception {
        for (int i = 0; i < 27; i++) {
            get("handshq/v1/nothing-" + i);
        }

        assertThat(body())
                .contains("/handshq/v1/nothing-26<")
                .contains("/handshq/v1/nothing-2<")
                .doesNotContain("nothing-1<");
    }

    @Test
    void takesTheWishThatADuplicationFails() throws Exception {
        assertThat(body()).contains("Every duplication will succeed.");
        HttpResponse<String> answer = control("next=copy");
        control("next=pdf");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(sandbox.handsHq().failuresToCome()).containsExactly(DuplicationFailure.COPY, DuplicationFailure.PDF);
        assertThat(body()).contains("To fail next: the copy, then the PDF.");
        control("next=none");
        assertThat(sandbox.handsHq().failuresToCome()).isEmpty();
    }

    @Test
    void takesNoOtherWishAndNoneFromAnotherSite() throws Exception {
        String origin = sandbox.handsHq().url().resolve("/").toString();

        assertThat(control("next=everything").statusCode()).isEqualTo(400);
        assertThat(control("next=copy", "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(sandbox.handsHq().failuresToCome()).isEmpty();
        assertThat(control("next=copy", "Origin", origin.substring(0, origin.length() - 1))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsNotThereIsSaidInPlainText() throws Exception {
        HttpResponse<String> answer = get("favicon.ico");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(answer.body()).isEqualTo("There is nothing at /favicon.ico.");
    }

    private String body() {
        try {
            return get("").body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> control(String form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("control/duplications"))
                .POST(BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(sandbox.url() + path);
    }
}
