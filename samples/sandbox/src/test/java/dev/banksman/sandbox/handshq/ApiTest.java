package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.spec.DocumentJudge;
import dev.banksman.spec.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A sandbox for each test, with a clock that the test moves. All its traffic is judged by the OpenAPI document. */
abstract class ApiTest {
    static final Duration QUEUED = Duration.ofSeconds(10);
    static final Duration IN_PROGRESS = Duration.ofSeconds(20);

    private static final DocumentJudge DOCUMENT =
            DocumentJudge.ofResource("/dev/banksman/spec/handshq/openapi.yaml").under("/handshq/v1");

    final MovableClock clock = new MovableClock();
    final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

    private Sandbox sandbox;
    private Api api;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.defaults()
                .clock(clock)
                .duplication(QUEUED, IN_PROGRESS)
                .listener(exchanges::add));
        api = new Api(
                handsHq().url(),
                "Accept",
                "application/json",
                "Authorization",
                "bearer " + handsHq().token());
    }

    @AfterEach
    void stopAndJudge() {
        sandbox.close();
        exchanges.stream().filter(this::isDocumented).forEach(exchange -> judge(judge(), exchange));
    }

    /** Who judges the traffic. */
    DocumentJudge judge() {
        return DOCUMENT;
    }

    /** Whether the document has something to say of it; it knows neither other methods nor other paths nor too much. */
    boolean isDocumented(Exchange exchange) {
        return exchange.status() != 405 && exchange.status() != 413 && !subscribesToThisMachine(exchange);
    }

    /** The document wants https without exception: what is said of loopback here is the sandbox's own. */
    private static boolean subscribesToThisMachine(Exchange exchange) {
        return exchange.target().endsWith("/event_subscriptions")
                && new String(exchange.requestBody(), StandardCharsets.UTF_8).contains("http://");
    }

    final Sandbox sandbox() {
        return sandbox;
    }

    final HandsHqSandbox handsHq() {
        return sandbox.handsHq();
    }

    /** With the token of the division that is not the primary one. */
    final Api roofing() {
        return api.with(
                "Accept",
                "application/json",
                "Authorization",
                "bearer " + handsHq().divisions().get(1).apiToken());
    }

    /** With the right token. */
    final Api api() {
        return api;
    }

    /** What is refused was wrong on purpose: there, only the answer is judged. */
    private static void judge(DocumentJudge judge, Exchange exchange) {
        dev.banksman.spec.Exchange seen = new dev.banksman.spec.Exchange(
                exchange.method(),
                exchange.target(),
                Message.of(exchange.requestHeaders(), exchange.requestBody()),
                exchange.status(),
                Message.of(exchange.responseHeaders(), exchange.responseBody()));
        if (exchange.status() < 400) {
            judge.check(seen);
        } else {
            judge.checkAnswer(seen);
        }
    }
}
