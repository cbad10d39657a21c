package dev.banksman.hellohq;

import dev.banksman.oauth2.AuthorizationCode;
import dev.banksman.oauth2.UserTokens;
import dev.banksman.oauth2.loopback.LoopbackLogin;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.SandboxOptions;
import dev.banksman.sandbox.hellohq.HelloHqSandbox;
import dev.banksman.sandbox.hellohq.login.LoginSandbox;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.spec.Coverage;
import dev.banksman.spec.DocumentJudge;
import dev.banksman.spec.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The emulated HQ and the generated client, new for each test, talking over real HTTP in virtual time. After each test,
 * all that was said with the API is judged by the document.
 */
final class JudgedSandbox implements AfterEachCallback {
    private static final String PREFIX = "/hellohq/v1/";
    private static final DocumentJudge DOCUMENT = DocumentJudge.ofResource("/dev/banksman/spec/hellohq/openapi.yaml");

    private final DocumentJudge judge = DOCUMENT.under("/hellohq");
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final VirtualTime time = new VirtualTime();
    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().clock(time).listener(exchanges::add));
    private final HelloHq client = client(settings -> settings.bearer(system().token()));
    private boolean judged = true;

    HelloHq client(UnaryOperator<HelloHq.Builder> settings) {
        return settings.apply(HelloHq.builder().baseUrl(system().url()).time(time))
                .build();
    }

    /** A client in the name of a user who has allowed these scopes. */
    HelloHq loggedIn(String... scopes) {
        return client(settings ->
                settings.credential("bearer", logIn(logins().scope(scopes).build())));
    }

    AuthorizationCode.Builder logins() {
        return HelloHqLogins.of(login().authorizeUrl(), login().tokenUrl(), login().appId(), login().appSecret())
                .time(time);
    }

    /** From the login page on, as the user does it, without a browser. */
    UserTokens logIn(AuthorizationCode logins) {
        Visitor user = new Visitor(login().users().get(0));
        try {
            return LoopbackLogin.builder()
                    .browser(url -> CompletableFuture.runAsync(() -> user.logIn(url)) != null)
                    .out(new PrintStream(OutputStream.nullOutputStream()))
                    .build()
                    .logIn(logins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a test in which the server does what the document doesn't say. */
    JudgedSandbox unjudged() {
        judged = false;
        return this;
    }

    HelloHqSandbox system() {
        return sandbox.helloHq();
    }

    LoginSandbox login() {
        return sandbox.helloHqLogin();
    }

    HelloHq client() {
        return client;
    }

    VirtualTime time() {
        return time;
    }

    Coverage coverage() {
        return judge.coverage();
    }

    /** What was said with the API, the earliest first; not how users logged in. */
    List<Exchange> exchanges() {
        return exchanges.stream()
                .filter(exchange -> exchange.target().startsWith(PREFIX))
                .toList();
    }

    Exchange last() {
        return exchanges().get(exchanges().size() - 1);
    }

    /** The last request as people write it: {@code GET Companies?$top=1}. */
    String lastLine() {
        String target = last().target().substring(PREFIX.length());
        return last().method() + " " + URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    JsonNode lastSent() {
        return JsonMapper.shared().readTree(last().requestBody());
    }

    JsonNode lastAnswer() {
        return JsonMapper.shared().readTree(last().responseBody());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        sandbox.close();
        if (judged) {
            judge();
        }
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
