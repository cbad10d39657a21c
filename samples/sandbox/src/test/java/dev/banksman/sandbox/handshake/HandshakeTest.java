package dev.banksman.sandbox.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.spec.DocumentJudge;
import dev.banksman.spec.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sandbox for each test, which calls it as curl would. All its traffic is judged by the document, XML included. */
abstract class HandshakeTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final DocumentJudge DOCUMENT = DocumentJudge.ofResource("/dev/banksman/spec/handshake/openapi.yaml");

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-03-02T08:30:00.250Z");
    private boolean requestsAreRight = true;
    private Sandbox sandbox;
    private String user;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.defaults().clock(() -> now).listener(exchanges::add));
        user = handshake().key() + ":X";
    }

    @AfterEach
    void stopAndJudge() {
        sandbox.close();
        exchanges.forEach(this::judge);
    }

    /** What is refused was wrong on purpose: there, only the answer is judged. */
    private void judge(Exchange exchange) {
        dev.banksman.spec.Exchange seen = new dev.banksman.spec.Exchange(
                exchange.method(),
                exchange.target(),
                Message.of(exchange.requestHeaders(), exchange.requestBody()),
                exchange.status(),
                Message.of(exchange.responseHeaders(), exchange.responseBody()));
        if (exchange.status() < 400 && requestsAreRight) {
            judge().check(seen);
        } else {
            judge().checkAnswer(seen);
        }
    }

    /** For calls that the server answers well, though the document has no such thing. */
    final void requestsNeedNotBeRight() {
        requestsAreRight = false;
    }

    /** For answers to calls that are not in the document. */
    final void forgetExchanges() {
        exchanges.clear();
    }

    final HandshakeSandbox handshake() {
        return sandbox.handshake();
    }

    DocumentJudge judge() {
        return DOCUMENT;
    }

    final void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** The user name and the password of the calls to come. */
    final void use(String other) {
        user = other;
    }

    /** The path is that behind {@code /api/v2}, or a whole one. */
    final Answer get(String path, String... headers) {
        return sent(request(path).GET(), headers);
    }

    final Answer send(String method, String path, String json, String... headers) {
        return sent(request(path).method(method, publisher(json)).header("Content-Type", "application/json"), headers);
    }

    final Answer sendXml(String method, String path, String xml, String... headers) {
        return sent(request(path).method(method, publisher(xml)).header("Content-Type", "application/xml"), headers);
    }

    private static HttpRequest.BodyPublisher publisher(String body) {
        return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    private HttpRequest.Builder request(String path) {
        String whole = path.startsWith("/api/") ? path : "/api/v2" + path;
        String credentials = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(handshake().url() + whole))
                .header("Authorization", "Basic " + credentials);
    }

    private static Answer sent(HttpRequest.Builder request, String... headers) {
        try {
            for (int index = 0; index < headers.length; index += 2) {
                request.setHeader(headers[index], headers[index + 1]);
            }
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        Answer expect(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            return this;
        }

        /** A body of JSON with nothing but an error. */
        void expectError(String detail) {
            expect(400);
            assertThat(json()).isEqualTo(MAPPER.createObjectNode().put("error", detail));
        }

        /** No body, though the content type says that there is HTML. */
        Answer expectNothing(int status) {
            expect(status);
            assertThat(response.body()).isEmpty();
            assertThat(mediaType()).isEqualTo("text/html");
            return this;
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        String mediaType() {
            return header("Content-Type").orElse("").replaceFirst(";.*", "");
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return tree(response.body());
        }

        JsonNode at(String pointer) {
            return json().at(pointer);
        }

        String text(String pointer) {
            return at(pointer).asString();
        }

        List<String> each(String pointer) {
            return at("/objects")
                    .valueStream()
                    .map(item -> item.at(pointer).asString())
                    .toList();
        }
    }
}
