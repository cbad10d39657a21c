package dev.banksman.sandbox.hellohq.login;

import static dev.banksman.sandbox.hellohq.login.Visitor.form;
import static dev.banksman.sandbox.hellohq.login.Visitor.location;
import static dev.banksman.sandbox.hellohq.login.Visitor.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.http.LoopbackServer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The login system on a server of its own, and somebody who uses it as a browser and as an application does. */
abstract class LoginTest {
    static final String CALLBACK = "http://127.0.0.1:7777/callback";

    /** RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    volatile Instant now = Instant.parse("2026-03-02T08:30:00Z");
    final LoginSystem system = LoginSystem.create(() -> now);
    final LoopbackServer server = LoopbackServer.start(0, List.of(system.mount(exchange -> {})));
    final LoginSandbox login = system.at(server.url());
    final Visitor visitor = new Visitor();

    @AfterEach
    void stop() {
        server.close();
    }

    /** The authorize address; what is given replaces or adds parameters, and "-" takes one away. */
    final URI authorize(String... changes) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "1234-testapp",
                "state", "xyz",
                "redirect_uri", CALLBACK,
                "scope", "read_all write_all",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        for (int i = 0; i < changes.length; i += 2) {
            parameters.put(changes[i], changes[i + 1]);
        }
        parameters.values().removeIf("-"::equals);
        return URI.create(login.authorizeUrl() + "?" + form(parameters));
    }

    /** Logs in where the authorize address leads, and returns the answer to the form. */
    final HttpResponse<String> logIn(URI authorize, String name, String password) {
        URI form = location(visitor.get(authorize));
        return visitor.submit(visitor.get(form), form, Map.of("name", name, "password", password));
    }

    /** All of it, until the browser is sent back to the application. */
    final URI allowed(URI authorize) {
        URI consent = location(logIn(authorize, "test.user", "sandbox"));
        return location(visitor.submit(visitor.get(consent), consent, Map.of("decision", "allow")));
    }

    final String code() {
        return parameter(allowed(authorize()), "code");
    }

    /** The token endpoint's answer to the application. */
    final HttpResponse<String> token(String form) {
        return visitor.post(login.tokenUrl(), form, "Authorization", basic(login.appId() + ":" + login.appSecret()));
    }

    final HttpResponse<String> exchange(String code) {
        return token(form(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", CALLBACK,
                "code_verifier", VERIFIER)));
    }

    final HttpResponse<String> refresh(String token) {
        return token("grant_type=refresh_token&refresh_token=" + token);
    }

    static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return JsonMapper.shared().readTree(answer.body());
    }

    static void assertError(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("error").asString()).isEqualTo(code);
    }

    static String text(JsonNode json, String name) {
        return json.get(name).asString();
    }
}
