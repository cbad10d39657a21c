package dev.banksman.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshake.resource.Faults.Fault;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the page. */
class PageControlsTest extends PageClient {
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
    void letsTheNextCallsOfHandshakeFail() throws Exception {
        assertThat(post("control/handshake", "next=message").statusCode()).isEqualTo(303);
        post("control/handshake", "next=page");

        assertThat(sandbox.handshake().failuresToCome()).containsExactly(Fault.MESSAGE, Fault.PAGE);
        assertThat(body()).contains("To fail next: with a message, then with a page.");
        post("control/handshake", "next=none");
        assertThat(sandbox.handshake().failuresToCome()).isEmpty();
        assertThat(post("control/handshake", "next=all").statusCode()).isEqualTo(400);
    }

    @Test
    void sendsAnEventAndABadSignatureByHand() throws Exception {
        String url = "http://127.0.0.1:" + closedPort() + "/a?b=<c>";
        String encoded = URLEncoder.encode(url.replace("<", "%3C").replace(">", "%3E"), StandardCharsets.UTF_8);
        assertThat(body()).contains("<option>version_pdf_created</option>").contains("Nothing yet. Something must");

        assertThat(post("control/events", "event=role_created&url=" + encoded + "&signature=bad")
                        .statusCode())
                .isEqualTo(303);
        sandbox.handsHq().deliveries().awaitIdle();

        assertThat(body())
                .contains("<p class=\"notice\">role_created is on its way to ")
                .contains("?b=%3Cc%3E, with a bad signature.</p>")
                .contains("<td>08:30:00.250</td><td><code>role_created</code></td>")
                .contains("<b class=\"bad\">given up</b>")
                .contains("<td>no connection</td>");
        assertThat(body()).doesNotContain("class=\"notice\"");
    }

    @Test
    void saysWhyAnEventIsNotSent() throws Exception {
        post("control/events", "event=role_created&url=http%3A%2F%2Fexample.com%2F%22%3E%3Cb%3E&signature=good");
        assertThat(body()).contains("<p class=\"notice\">Not sent: this is no URL.</p>");
        post("control/events", "event=role_created&url=http%3A%2F%2Fexample.com%2F%27&signature=good");
        assertThat(body())
                .contains("<p class=\"notice\">Not sent. The URL must use https. Found: http://example.com/&#39;.</p>");
        assertThat(post("control/events", "event=x&url=y&signature=good").statusCode())
                .isEqualTo(400);
        assertThat(post("control/events", "event=role_created&url=y").statusCode())
                .isEqualTo(400);
    }

    @Test
    void doesWhatPeopleDoInTheApp() throws Exception {
        post("control/projects", "id=1001&do=archive");
        assertThat(body()).contains("<p class=\"notice\">Project 1001 is archived.</p>");
        post("control/projects", "id=1001&do=archive");
        assertThat(body()).contains("Nothing was done: there is no such thing, or it is so already.");
        post("control/projects", "id=1001&do=unarchive");
        assertThat(body()).contains("Project 1001 is no longer archived.");
        post("control/projects", "id=1007&do=review");
        assertThat(body()).contains("Reviews of project 1007 are requested.");
        post("control/reviews", "id=60005&do=accept");
        assertThat(body()).contains("Assignment 60005 has accepted the document.");
        post("control/reviews", "id=60006&do=reject");
        assertThat(body()).contains("Assignment 60006 has rejected the document.");
        assertThat(post("control/reviews", "id=60006&do=burn").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplications", "events", "projects", "reviews"})
    void noFormOfAnotherSiteDoesAnything(String control) throws Exception {
        String form = "next=copy&event=role_created&url=https://a.example/&signature=good&id=1001&do=archive";

        assertThat(post("control/" + control, form, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("control/" + control, form, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(post("control/" + control, form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sandbox.handsHq().app().unarchiveProject("1001")).isFalse();
        assertThat(sandbox.handsHq().deliveries().log()).isEmpty();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private HttpResponse<String> control(String form, String... headers) throws IOException, InterruptedException {
        return post("control/duplications", form, headers);
    }
}
