package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where requests go, and with which credentials. */
final class AccessWireTest {
    private static final String BASE = "https://api.acme.com";

    @TempDir
    Path folder;

    @Test
    void credentials() throws IOException {
        String all =
                "acme.token(\"t\").login(\"u\", \"p\").headerKey(\"h\").queryKey(\"q\").cookieKey(\"c\").oauth(\"o\")"
                        + ".signed(\"s\").build().s().";
        Map<String, String> wires = new LinkedHashMap<>();
        wires.put(all + "token()", "GET /token | bearer t | ");
        wires.put(all + "basic()", "GET /basic | Basic dTpw | ");
        wires.put(all + "keys()", "GET /keys?api%20key=q |  | KEY=c h");
        wires.put(all + "either()", "GET /either | bearer t | h");
        wires.put("acme.login(\"u\", \"p\").build().s().either()", "GET /either | Basic dTpw | ");
        wires.put(all + "optional()", "GET /optional | bearer t | ");
        wires.put("acme.build().s().optional()", "GET /optional |  | ");
        wires.put(all + "open()", "GET /open |  | ");
        wires.put(all + "oauth()", "GET /oauth | Bearer o | ");
        wires.put("acme.oidc(() -> \"fresh\").build().s().oauth()", "GET /oauth | Bearer fresh | ");
        wires.put(all + "certificate()", "GET /certificate |  | h");
        wires.put(all + "signed()", "GET /signed | Signature s | ");
        String none = "acme.login(\"u\", \"p\").build().s().token()";
        List<String> lines = new ArrayList<>(wires.keySet());
        lines.add(none);
        try (CalledClient client = CalledClient.of("credentials.yaml", folder, lines)) {
            Map<String, String> made = new LinkedHashMap<>();
            wires.keySet().forEach(line -> {
                CalledClient.Sent sent = client.wire(line);
                String keys = (sent.header("Cookie") + " " + sent.header("X-Key")).strip();
                made.put(line, sent.line().replace(BASE, "") + " | " + sent.header("Authorization") + " | " + keys);
            });
            assertThat(made).isEqualTo(wires);
            assertThatThrownBy(() -> client.call(none))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "SApi#token() needs the credential token. Found: [login]. Set token(…) on the builder.");
        }
    }

    @Test
    void servers() throws IOException {
        String mine = "acme.token(\"t\").baseUrl(URI.create(\"https://mine.test/x\")).build().s().";
        Map<String, String> wires = new LinkedHashMap<>();
        wires.put("acme.token(\"t\").build().s().here()", "GET https://eu.acme.com:443/v1/here Bearer t");
        wires.put(
                "acme.token(\"t\").region(\"us\").base(\"v9\").build().s().here()",
                "GET https://us.acme.com:443/v9/here Bearer t");
        wires.put("acme.token(\"t\").build().s().files()", "GET https://files.acme.com/up/files Bearer t");
        wires.put("acme.token(\"t\").build().s().operation()", "POST https://eu.acme.com:443/v2/files Bearer t");
        wires.put("acme.token(\"t\").build().s().open()", "PUT https://open.acme.com/files ");
        wires.put(mine + "here()", "GET https://mine.test/x/here Bearer t");
        wires.put(mine + "files()", "GET https://mine.test/x/files Bearer t");
        String mars = "acme.token(\"t\").region(\"mars\")";
        List<String> lines = new ArrayList<>(wires.keySet());
        lines.add(mars);
        try (CalledClient client = CalledClient.of("servers.yaml", folder, lines)) {
            Map<String, String> made = new LinkedHashMap<>();
            wires.keySet().forEach(line -> {
                CalledClient.Sent sent = client.wire(line);
                made.put(line, sent.line() + " " + sent.header("Authorization"));
            });
            assertThat(made).isEqualTo(wires);
            assertThatThrownBy(() -> client.call(mars))
                    .hasMessage(
                            "The server's region must be one of [eu, us]. Found: mars. Set one of them, or the whole address by baseUrl(…).");
        }
    }

    @Test
    void aRelativeServerHasToBeToldWhereItIs() throws IOException {
        String untold = "acme.build()";
        String told = "acme.baseUrl(URI.create(\"https://api.acme.com/api/v3\")).build().s().here()";
        try (CalledClient client = CalledClient.of("servers-relative.yaml", folder, List.of(untold, told))) {
            assertThatThrownBy(() -> client.call(untold))
                    .hasMessage(
                            "Acme needs a base URL, as its document names no server. Set baseUrl(…) on the builder.");
            assertThat(client.wire(told).line()).isEqualTo("GET https://api.acme.com/api/v3/here");
        }
    }
}
