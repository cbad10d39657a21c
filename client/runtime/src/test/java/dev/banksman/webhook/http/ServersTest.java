package dev.banksman.webhook.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.webhook.Answer;
import dev.banksman.webhook.Signature;
import dev.banksman.webhook.Unsubscribe;
import dev.banksman.webhook.WebhookReceiver;
import dev.banksman.webhook.WebhookTester;
import dev.banksman.webhook.http.Server.Running;
import dev.banksman.webhook.http.Wire.Reply;
import dev.banksman.webhook.site.LoadLifted;
import dev.banksman.webhook.site.SiteDispatcher;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each adapter behind its real server, spoken to byte by byte. */
class ServersTest {
    private static final String KEY = "my_key";
    private static final String BODY =
            "{\"data\":{\"id\":\"Kr\u00c3\u00a4n\",\"tonnes\":3},\"meta\":{\"event_type\":\"load_lifted\"}}";
    private static final LoadLifted EVENT =
            new LoadLifted(new LoadLifted.Load("Kr\u00e4n", 3), new LoadLifted.Meta("load_lifted"), Map.of());
    private static final Reply OK = new Reply(200, "", "");

    private static final SiteDispatcher SITE = new SiteDispatcher();
    private static final Map<Server, Running> RUNNING = new EnumMap<>(Server.class);

    @BeforeAll
    static void start() throws IOException {
        WebhookReceiver receiver =
                WebhookReceiver.builder(SITE).key(KEY).maxBodyBytes(1_000).build();
        for (Server server : Server.values()) {
            RUNNING.put(server, server.start(receiver));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        for (Running server : RUNNING.values()) {
            server.close();
        }
    }

    @BeforeEach
    void forget() {
        SITE.reset();
    }

    private static int port(Server server) {
        return Objects.requireNonNull(RUNNING.get(server)).port();
    }

    private static String signature() {
        return Signature.sign(BODY.getBytes(ISO_8859_1), KEY);
    }

    private static String head(String start, String... more) {
        return start + "\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Site-Signature: " + signature()
                + "\r\n" + String.join("", more);
    }

    private static String length(int bytes) {
        return "Content-Length: " + bytes + "\r\n";
    }

    private Reply say(Server server, String... said) throws IOException {
        try (Wire wire = Wire.to(port(server))) {
            return wire.send(String.join("", said)).receive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPostIsHandledAndTheConnectionGoesOn(Server server) throws IOException {
        String post = head("POST /hooks/site HTTP/1.1", length(BODY.length()), "\r\n") + BODY;
        try (Wire wire = Wire.to(port(server))) {
            assertThat(wire.send(post).receive()).isEqualTo(OK);
            assertThat(wire.send(post).receive()).isEqualTo(OK);
        }
        assertThat(SITE.seen()).containsExactly(EVENT, EVENT);
    }

    @ParameterizedTest
    @EnumSource
    void chunksMayBeCutInsideACharacter(Server server) throws IOException {
        int inside = BODY.indexOf('\u00a4');
        String head = head("POST /hooks/site HTTP/1.1", "Transfer-Encoding: chunked\r\n\r\n");
        assertThat(say(server, head, chunk(BODY.substring(0, inside)), chunk(BODY.substring(inside)), chunk("")))
                .isEqualTo(OK);
        assertThat(SITE.seen()).containsExactly(EVENT);
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    @ParameterizedTest
    @EnumSource
    void http10Works(Server server) throws IOException {
        assertThat(say(server, head("POST /hooks/site HTTP/1.0", length(BODY.length()), "\r\n"), BODY))
                .isEqualTo(OK);
        assertThat(SITE.seen()).containsExactly(EVENT);
    }

    @ParameterizedTest
    @EnumSource
    void aSenderThatAsksFirstIsToldToContinue(Server server) throws IOException {
        try (Wire wire = Wire.to(port(server))) {
            wire.send(head("POST /hooks/site HTTP/1.1", length(BODY.length()), "Expect: 100-continue\r\n\r\n"));
            assertThat(wire.receive().status()).isEqualTo(100);
            assertThat(wire.send(BODY).receive()).isEqualTo(OK);
        }
        assertThat(SITE.seen()).containsExactly(EVENT);
    }

    /** Tomcat then answers with a page of its own, whatever a servlet writes. */
    @ParameterizedTest
    @EnumSource
    void aBodyThatBreaksOffIsABadRequest(Server server) throws IOException {
        try (Wire wire = Wire.to(port(server))) {
            wire.send(head("POST /hooks/site HTTP/1.1", length(BODY.length() + 5), "\r\n") + BODY)
                    .end();
            assertThat(wire.receive().status()).isEqualTo(400);
        }
        assertThat(SITE.seen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anythingButPostIsNotAllowed(Server server) throws IOException {
        assertThat(say(server, head("GET /hooks/site HTTP/1.1", "\r\n")))
                .isEqualTo(new Reply(405, "POST", "An event is posted."));
        assertThat(say(server, head("PUT /hooks/site HTTP/1.1", length(BODY.length()), "\r\n"), BODY))
                .isEqualTo(new Reply(405, "POST", "An event is posted."));
        assertThat(SITE.seen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twoSignaturesAreNone(Server server) throws IOException {
        String second = "X-Site-Signature: " + signature() + "\r\n";
        assertThat(say(server, head("POST /hooks/site HTTP/1.1", second, length(BODY.length()), "\r\n"), BODY))
                .isEqualTo(new Reply(401, "", "The signature is missing or wrong."));
        assertThat(SITE.seen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAnnouncedTooLargeIsNotWaitedFor(Server server) throws IOException {
        assertThat(say(server, head("POST /hooks/site HTTP/1.1", length(1_001), "\r\n")))
                .isEqualTo(new Reply(413, "", "The body is too large."));
    }

    @ParameterizedTest
    @EnumSource
    void whatTurnsOutTooLargeIsNotReadOn(Server server) throws IOException {
        String head = head("POST /hooks/site HTTP/1.1", "Transfer-Encoding: chunked\r\n\r\n");
        assertThat(say(server, head, chunk(" ".repeat(1_001)), chunk("")))
                .isEqualTo(new Reply(413, "", "The body is too large."));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoJsonIsRefusedUnread(Server server) throws IOException {
        assertThat(say(server, "POST /hooks/site HTTP/1.1\r\nHost: localhost\r\n", length(10), "\r\n"))
                .isEqualTo(new Reply(415, "", "The body must be JSON in UTF-8."));
    }

    @ParameterizedTest
    @EnumSource
    void whatHandlersThrowIsNotShown(Server server) throws IOException {
        SITE.also("fail", () -> {
            throw new IllegalStateException("secret");
        });
        assertThat(say(server, head("POST /hooks/site HTTP/1.1", length(BODY.length()), "\r\n"), BODY))
                .isEqualTo(new Reply(500, "", "The event could not be handled."));
    }

    @ParameterizedTest
    @EnumSource
    void aTesterPostsToTheRealThing(Server server) throws IOException, InterruptedException {
        SITE.also("leave", () -> {
            throw new Unsubscribe();
        });
        WebhookTester<LoadLifted> tester = WebhookTester.example(LoadLifted.class);
        URI url = URI.create("http://localhost:" + port(server) + "/hooks/site");
        assertThat(tester.deliverTo(url, KEY)).isEqualTo(new Answer(410, "No more of these events, please."));
        assertThat(tester.deliverTo(url, "another")).isEqualTo(new Answer(401, "The signature is missing or wrong."));
        assertThat(SITE.seen()).containsExactly(tester.event());
    }
}
