package dev.banksman.sandbox.hcss;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sandbox for each test, which calls it as curl would. All its traffic with the API is judged by the document. */
abstract class HcssTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DocumentJudge DOCUMENT =
            DocumentJudge.ofResource("/dev/banksman/spec/hcss/openapi.yaml").under("/hcss/precon");

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-03-02T08:30:00.250Z");
    private Sandbox sandbox;
    private String token;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.defaults().clock(() -> now).listener(exchanges::add));
        token = token("").get("access_token").asString();
    }

    @AfterEach
    void stopAndJudge() {
        sandbox.close();
        exchanges.stream()
                .filter(exchange -> exchange.target().startsWith("/hcss/precon/") && exchange.status() != 405)
                .forEach(HcssTest::judge);
    }

    /** What is refused was wrong on purpose: there, only the answer is judged. */
    private static void judge(Exchange exchange) {
        dev.banksman.spec.Exchange seen = new dev.banksman.spec.Exchange(
                exchange.method(),
                exchange.target(),
                Message.of(exchange.requestHeaders(), exchange.requestBody()),
                exchange.status(),
                Message.of(exchange.responseHeaders(), exchange.responseBody()));
        boolean differently =
                exchange.target().contains("OrderBy") || exchange.target().contains("Top");
        if (exchange.status() < 400 && !differently) {
            DOCUMENT.check(seen);
        } else {
            DOCUMENT.checkAnswer(seen);
        }
    }

    final HcssSandbox hcss() {
        return sandbox.hcss();
    }

    final void pass(Duration duration) {
        now = now.plus(duration);
    }

    final void use(String other) {
        token = other;
    }

    /** The answer of the token endpoint. */
    final JsonNode token(String more) {
        String form =
                "grant_type=client_credentials&client_id=sandbox-client&client_secret=s3cret%2B%26%2F%25%3A+sandbox";
        return tokenEndpoint(form + more).json();
    }

    final Answer tokenEndpoint(String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(hcss().tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return sent(headers.length == 0 ? request : request.headers(headers));
    }

    /** The path below the projects of the business unit. */
    final Answer get(String path) {
        return send("GET", path, "");
    }

    final Answer send(String method, String path, String json) {
        return sendTo(hcss().businessUnit(), method, path, json);
    }

    final Answer sendTo(String unit, String method, String path, String json) {
        URI url = URI.create(hcss().url() + "/api/v1/businessUnits/" + unit + "/Projects" + path);
        return sent(HttpRequest.newBuilder(url)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .headers("Authorization", "Bearer " + token, "Content-Type", "application/json"));
    }

    private static Answer sent(HttpRequest.Builder request) {
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

        void expectError(int status, String title, String detail) {
            expect(status);
            assertThat(json())
                    .isEqualTo(MAPPER.createObjectNode()
                            .put("title", title)
                            .put("status", status)
                            .put("detail", detail));
        }

        JsonNode json() {
            return tree(response.body());
        }

        JsonNode at(String pointer) {
            return json().at(pointer);
        }

        List<String> each(String list, String pointer) {
            return at(list).valueStream()
                    .map(item -> item.at(pointer).asString())
                    .toList();
        }
    }
}
