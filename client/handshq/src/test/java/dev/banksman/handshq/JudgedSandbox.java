package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import dev.banksman.sandbox.handshq.HandsHqSandbox;
import dev.banksman.sandbox.handshq.storage.StorageRequest;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.spec.Coverage;
import dev.banksman.spec.DocumentJudge;
import dev.banksman.spec.Finding;
import dev.banksman.spec.Message;
import dev.banksman.spec.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The emulated HandsHQ and the generated client, one of each for a test class, talking over real HTTP in virtual time.
 * After each test, all that was said is judged by the document, and that no token went to the file storage.
 */
final class JudgedSandbox implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    static final Duration QUEUED = Duration.ofSeconds(45);
    static final Duration IN_PROGRESS = Duration.ofSeconds(60);

    private static final String PREFIX = "/handshq/v1";
    private static final DocumentJudge DOCUMENT = DocumentJudge.ofResource("/dev/banksman/spec/handshq/openapi.yaml");

    private final VirtualTime time = new VirtualTime();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final DocumentJudge judge = DOCUMENT.under(PREFIX);
    private final List<HandsHq> clients = new ArrayList<>();
    private final Sandbox sandbox;
    private final HandsHq client;

    /** Duplications are queued for 45 seconds, and in progress for 60 more. */
    JudgedSandbox() {
        this(QUEUED, IN_PROGRESS);
    }

    JudgedSandbox(Duration queued, Duration inProgress) {
        sandbox = Sandbox.start(SandboxOptions.defaults()
                .clock(time)
                .duplication(queued, inProgress)
                .listener(exchanges::add));
        client = client(settings -> settings);
    }

    /** The client with the right token. */
    HandsHq client() {
        return client;
    }

    /** Another client, with settings of its own; it is closed after the class. */
    HandsHq client(UnaryOperator<HandsHq.Builder> settings) {
        HandsHq.Builder builder = HandsHq.builder()
                .baseUrl(system().url())
                .apiToken(system().token())
                .time(time);
        HandsHq built = settings.apply(builder).build();
        clients.add(built);
        return built;
    }

    HandsHqSandbox system() {
        return sandbox.handsHq();
    }

    VirtualTime time() {
        return time;
    }

    /** Calls that the document forbids and a sandbox has to take: what is said meanwhile is not judged. */
    void unjudged(Runnable calls) {
        int before = exchanges.size();
        calls.run();
        exchanges.subList(before, exchanges.size()).clear();
    }

    /** What is wrong with a delivery of an event, by the document. */
    static List<String> findings(String event, dev.banksman.spec.Exchange delivery) {
        return DOCUMENT.findings(event, delivery).stream()
                .map(Finding::toString)
                .toList();
    }

    /** What this judge has seen since the class began; the exchanges of a running test come at its end. */
    Coverage coverage() {
        return judge.coverage();
    }

    /** What was said in this test, the earliest first. */
    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    Exchange last() {
        return exchanges.get(exchanges.size() - 1);
    }

    /** The requests of this test, such as {@code GET /projects?page=2}. */
    List<String> requests() {
        return exchanges.stream().map(JudgedSandbox::request).toList();
    }

    private static String request(Exchange exchange) {
        return exchange.method() + " " + exchange.target().substring(PREFIX.length());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        exchanges.clear();
        time.takeSleeps();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean wrongOnPurpose = context.getRequiredTestMethod().isAnnotationPresent(WrongOnPurpose.class);
        judge(wrongOnPurpose);
        assertThat(system().storage().requests()).noneMatch(StorageRequest::authorized);
    }

    /** Judges everything said so far; a test's own are judged after it in any case. */
    void judge(boolean wrongOnPurpose) {
        List<dev.banksman.spec.Exchange> seen =
                exchanges.stream().map(JudgedSandbox::seen).toList();
        if (wrongOnPurpose) {
            assertThat(seen).as("A test that is wrong on purpose").anyMatch(this::isWrong);
        }
        for (dev.banksman.spec.Exchange exchange : seen) {
            if (wrongOnPurpose && exchange.status() >= 400) {
                judge.checkAnswer(exchange);
            } else {
                judge.check(exchange);
            }
        }
    }

    private boolean isWrong(dev.banksman.spec.Exchange exchange) {
        return judge.findings(exchange).stream().map(Finding::side).anyMatch(Side.REQUEST::equals);
    }

    private static dev.banksman.spec.Exchange seen(Exchange exchange) {
        return new dev.banksman.spec.Exchange(
                exchange.method(),
                exchange.target(),
                Message.of(exchange.requestHeaders(), exchange.requestBody()),
                exchange.status(),
                Message.of(exchange.responseHeaders(), exchange.responseBody()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        clients.forEach(HandsHq::close);
        sandbox.close();
    }
}
