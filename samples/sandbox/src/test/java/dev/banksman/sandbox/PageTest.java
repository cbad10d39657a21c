package dev.banksman.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class PageTest extends PageClient {
    @Test
    void tellsWhereToGoAndHowToGetIn() throws Exception {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.body())
                .contains("<dd><code>" + sandbox.handsHq().url() + "</code></dd>")
                .contains("<dd><code>" + sandbox.handsHq().token() + "</code></dd>")
                .contains("<pre>curl -H \"Authorization: bearer "
                        + sandbox.handsHq().token() + "\"")
                .doesNotContain("{{");
    }

    @Test
    void tellsHowUsersLogInToHq() {
        assertThat(body())
                .contains("<dd><code>" + sandbox.helloHqLogin().authorizeUrl() + "</code></dd>")
                .contains("<dd><code>1234-testapp</code></dd>")
                .contains("<dd><code>s3cret+&amp;/%41: hq</code></dd>")
                .contains("<code>test.user</code> with the password <code>sandbox</code>, or ")
                .contains("<a href=\"" + sandbox.helloHqLogin().applicationsUrl() + "\">");
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
    void showsSubscriptionsCoursesAndBothTokens() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(sandbox.handsHq().url() + "/event_subscriptions"))
                .header("Authorization", "bearer " + sandbox.handsHq().token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"event_subscription": {"external_url": "https://a.example/'x'?a&b", "event_type": "role_created"}}
                        """))
                .build();
        CLIENT.send(request, BodyHandlers.discarding());

        assertThat(body())
                .contains("<tr><td>1</td><td>Daystrom Construction Ltd</td><td><code>role_created</code></td>"
                        + "<td><code>https://a.example/&#39;x&#39;?a&amp;b</code></td></tr>")
                .contains("<tr><td>101</td><td>Manual handling</td><td>no</td></tr>")
                .contains("<dt>Token of Daystrom Roofing Ltd</dt><dd><code>"
                        + sandbox.handsHq().divisions().get(1).apiToken() + "</code>");
    }

    @Test
    void showsTheOtherSystemWithItsClientAndItsFields() throws Exception {
        assertThat(body())
                .contains("<dd><code>" + sandbox.hcss().url() + "</code></dd>")
                .contains("<dt>Client secret</dt><dd><code>s3cret+&amp;/%: sandbox</code></dd>")
                .contains("The fields of a project, and 8 operations")
                .contains("<tr><td><code>name</code></td><td>Name</td><td>a text</td><td>required</td></tr>");
    }

    @Test
    void showsHandshakeWithItsKeysAndOperations() throws Exception {
        assertThat(body())
                .contains("<dd><code>" + sandbox.handshake().url() + "</code></dd>")
                .contains("<pre>curl -u " + sandbox.handshake().key() + ":X")
                .contains("<dd><code>" + sandbox.handshake().otherKey() + "</code></dd>")
                .contains("<summary>42 operations</summary>")
                .contains("<code>/api/v2/orders/{objID}</code></td><td>Read one of the orders</td>");
    }

    @Test
    void showsHqWithItsTokenAndItsOperations() throws Exception {
        assertThat(body())
                .contains("<dd><code>" + sandbox.helloHq().url() + "</code></dd>")
                .contains("<dd><code>" + sandbox.helloHq().token() + "</code> <span class=\"note\">of user 12")
                .contains("<summary>49 operations</summary>")
                .contains("<td><code>/v1/Invoices({id})/do.SetStatus</code></td>");
    }

    @Test
    void whatIsNotThereIsSaidInPlainText() throws Exception {
        HttpResponse<String> answer = get("favicon.ico");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(answer.body()).isEqualTo("There is nothing at /favicon.ico.");
    }
}
