package dev.banksman.handshake;

import dev.banksman.client.format.Format;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import dev.banksman.sandbox.handshake.HandshakeSandbox;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.spec.Coverage;
import dev.banksman.spec.DocumentJudge;
import dev.banksman.spec.Message;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The emulated Handshake and generated clients, new for each test, talking over real HTTP in virtual time. After each
 * test, all that was said is judged by the document.
 */
final class JudgedSandbox implements AfterEachCallback {
    private static final DocumentJudge DOCUMENT = DocumentJudge.ofResource("/dev/banksman/spec/handshake/openapi.yaml");

    private final DocumentJudge judge = DOCUMENT.under("");
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final List<Handshake> clients = new ArrayList<>();
    private final VirtualTime time = new VirtualTime();
    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().clock(time).listener(exchanges::add));

    /** A client's builder for the emulated server, in its time. */
    Handshake.Builder builder(String key) {
        return Handshake.builder().baseUrl(system().url()).apiKey(key).time(time);
    }

    Handshake built(Handshake.Builder builder) {
        Handshake client = builder.build();
        clients.add(client);
        return client;
    }

    /** A client that speaks this format. */
    Handshake client(Format format) {
        return built(builder(system().key()).format(format));
    }

    /** A client with nothing set but what must be. */
    Handshake client() {
        return built(builder(system().key()));
    }

    HandshakeSandbox system() {
        return sandbox.handshake();
    }

    VirtualTime time() {
        return time;
    }

    Coverage coverage() {
        return judge.coverage();
    }

    List<Exchange> exchanges() {
        return exchanges;
    }

    Exchange last() {
        return exchanges.get(exchanges.size() - 1);
    }

    /** Method and target of what was asked, the earliest first. */
    List<String> asked() {
        return exchanges.stream()
                .map(exchange -> exchange.method() + " " + exchange.target())
                .toList();
    }

    String lastTarget() {
        return last().target();
    }

    /** The decoded query of the last request. */
    String lastQuery() {
        String target = lastTarget();
        return URLDecoder.decode(target.substring(target.indexOf('?') + 1), StandardCharsets.UTF_8);
    }

    String lastSent() {
        return new String(last().requestBody(), StandardCharsets.UTF_8);
    }

    String lastHeader(String name) {
        return last().requestHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> String.join(", ", header.getValue()))
                .findFirst()
                .orElse("");
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        clients.forEach(Handshake::close);
        sandbox.close();
        judge();
    }

    /** Judges everything said so far; a test's own is judged after it in any case. */
    void judge() {
        exchanges.forEach(exchange -> judge.check(seen(exchange)));
    }

    private static dev.banksman.spec.Exchange seen(Exchange exchange) {
        return new dev.banksman.spec.Exchange(
                exchange.method(),
                exchange.target(),
                Message.of(exchange.requestHeaders(), exchange.requestBody()),
                exchange.status(),
                Message.of(exchange.responseHeaders(), exchange.responseBody()));
    }
}
