package dev.banksman.sandbox.hellohq;

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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sandbox for each test, which calls it as curl would. All its traffic with the API is judged by the document. */
abstract class HelloHqTest {
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final DocumentJudge DOCUMENT =
            DocumentJudge.ofResource("/dev/banksman/spec/hellohq/openapi.yaml").under("/hellohq");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-03-02T08:30:00.250Z");
    private Sandbox sandbox;
    private String token;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.defaults().clock(() -> now).listener(exchanges::add));
        token = sandbox.helloHq().token();
    }

    @AfterEach
    void stopAndJudge() {
        sandbox.close();
        judgeAll();
    }

    final void judgeAll() {
        exchanges.stream()
                .filter(exchange -> exchange.target().startsWith("/hellohq/v1/") && exchange.status() != 405)
                .forEach(HelloHqTest::judge);
    }

    /** What is refused was wrong on purpose: there, only the answer is judged. A stream is not kept for judging. */
    private static void judge(Exchange exchange) {
        dev.banksman.spec.Exchange seen = new dev.banksman.spec.Exchange(
                exchange.method(),
                exchange.target(),
                Message.of(exchange.requestHeaders(), exchange.requestBody()),
                exchange.status(),
                Message.of(exchange.responseHeaders(), exchange.responseBody()));
        boolean streamed = exchange.target().endsWith("/$value") && exchange.responseBody().length == 0;
        if (exchange.status() < 400 && !streamed) {
            DOCUMENT.check(seen);
        } else if (!streamed && !exchange.target().contains("Nothing")) {
            DOCUMENT.checkAnswer(seen);
        }
    }

    final HelloHqSandbox helloHq() {
        return sandbox.helloHq();
    }

    final void pass(Duration duration) {
        now = now.plus(duration);
    }

    final void use(String other) {
        token = other;
    }

    /** The path below {@code /v1/}; blanks, quotes and the like in it are encoded. */
    final Answer get(String path) {
        return send("GET", path, "");
    }

    final Answer send(String method, String path, String json) {
        return sent(request(path)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Content-Type", "application/json"));
    }

    final HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(helloHq().url() + "/v1/" + encoded(path)))
                .header("Authorization", "Bearer " + token);
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && "\"<>\\^`{|}".indexOf(b) < 0;
            encoded.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xff));
        }
        return encoded.toString();
    }

    static Answer sent(HttpRequest.Builder request) {
        try {
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

        void expectError(int status, String message) {
            expect(status);
            assertThat(json().toString()).isEqualTo("{\"error\":{\"code\":null,\"message\":\"" + message + "\"}}");
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

        /** One property of each item of a page. */
        List<String> each(String pointer) {
            return at("/value")
                    .valueStream()
                    .map(item -> item.at(pointer).asString())
                    .toList();
        }

        List<Integer> ids() {
            return at("/value")
                    .valueStream()
                    .map(item -> item.path("Id").intValue())
                    .toList();
        }
    }
}
