package dev.banksman.hcss;

import dev.banksman.oauth2.ClientCredentials;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import dev.banksman.sandbox.hcss.HcssSandbox;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.spec.Coverage;
import dev.banksman.spec.DocumentJudge;
import dev.banksman.spec.Message;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The emulated HCSS and the generated client, new for each test, talking over real HTTP in virtual time. After each
 * test, all that was said with the API is judged by the document.
 */
final class JudgedSandbox implements AfterEachCallback {
    private static final String PREFIX = "/hcss/precon";
    private static final DocumentJudge DOCUMENT = DocumentJudge.ofResource("/dev/banksman/spec/hcss/openapi.yaml");

    private final DocumentJudge judge = DOCUMENT.under(PREFIX);
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final VirtualTime time = new VirtualTime();
    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().clock(time).listener(exchanges::add));
    private final ClientCredentials credentials = credentials(settings -> settings);
    private final HcssPreConstruction client = client(credentials);

    ClientCredentials credentials(UnaryOperator<ClientCredentials.Builder> settings) {
        return settings.apply(HcssTokens.of(system().tokenUrl(), system().clientId(), system().clientSecret())
                        .time(time))
                .build();
    }

    HcssPreConstruction client(ClientCredentials tokens) {
        return HcssPreConstruction.builder()
                .baseUrl(system().url())
                .credential("bearer", tokens)
                .time(time)
                .build();
    }

    HcssSandbox system() {
        return sandbox.hcss();
    }

    HcssPreConstruction client() {
        return client;
    }

    ProjectsApi projects() {
        return client.projects();
    }

    VirtualTime time() {
        return time;
    }

    BusinessUnitId unit() {
        return BusinessUnitId.of(system().businessUnit());
    }

    /** A project that is there in the beginning. */
    Project any() {
        return projects().list(unit(), q -> q.top(1)).get(0);
    }

    Coverage coverage() {
        return judge.coverage();
    }

    /** What was said with the API, the earliest first; not how tokens were had. */
    List<Exchange> exchanges() {
        return exchanges.stream()
                .filter(exchange -> exchange.target().startsWith(PREFIX))
                .toList();
    }

    Exchange last() {
        return exchanges().get(exchanges().size() - 1);
    }

    /** How often a token was asked for. */
    long tokenRequests() {
        return exchanges.stream()
                .filter(exchange -> !exchange.target().startsWith(PREFIX))
                .count();
    }

    /** The decoded fields of the last form for a token. */
    List<String> tokenForm() {
        Exchange asked = exchanges.stream()
                .filter(exchange -> exchange.target().endsWith("/connect/token"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return Stream.of(new String(asked.requestBody(), StandardCharsets.UTF_8).split("&", -1))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                .toList();
    }

    /** The decoded query of the last request. */
    String lastQuery() {
        String target = last().target();
        return URLDecoder.decode(target.substring(target.indexOf('?') + 1), StandardCharsets.UTF_8);
    }

    JsonNode lastSent() {
        return json(last().requestBody());
    }

    static JsonNode json(byte[] text) {
        return JsonMapper.shared().readTree(text);
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        credentials.close();
        sandbox.close();
        judge();
    }

    /** Judges everything said so far; a test's own is judged after it in any case. */
    void judge() {
        exchanges().forEach(exchange -> judge.check(seen(exchange)));
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
