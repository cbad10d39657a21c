package dev.banksman.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.sandbox.http.Exchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxTest {
    @Test
    void startsInOneLine() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            URI url = sandbox.handsHq().url();
            String token = sandbox.handsHq().token();

            assertThat(url.toString()).matches("http://127\\.0\\.0\\.1:\\d+/handshq/v1");
            assertThat(get(url + "/authentication", token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void twoAreIndependentAndAlwaysBeginTheSame() throws Exception {
        try (Sandbox one = Sandbox.start();
                Sandbox other = Sandbox.start()) {
            String path = "/projects?with_fields=true&page=2";

            assertThat(one.handsHq().url()).isNotEqualTo(other.handsHq().url());
            assertThat(get(one.handsHq().url() + path, one.handsHq().token()).body())
                    .isEqualTo(get(other.handsHq().url() + path, other.handsHq().token())
                            .body());
        }
    }

    @Test
    void letsGoOfItsPort() {
        int port;
        try (Sandbox sandbox = Sandbox.start()) {
            port = sandbox.url().getPort();
        }
        try (Sandbox again = Sandbox.start(SandboxOptions.defaults().port(port))) {
            assertThat(again.url()).isEqualTo(URI.create("http://127.0.0.1:" + port + "/"));
        }
    }

    @Test
    void saysThatAPortIsTaken() {
        try (Sandbox sandbox = Sandbox.start()) {
            int port = sandbox.url().getPort();

            assertThatThrownBy(() -> Sandbox.start(SandboxOptions.defaults().port(port)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The sandbox cannot listen on 127.0.0.1:" + port
                            + ". Choose another port, or 0 for a free one.");
        }
    }

    @Test
    void refusesOptionsThatCannotBe() {
        assertThatThrownBy(() -> SandboxOptions.defaults().port(65_536))
                .hasMessage("A port is from 0 to 65535. Found: 65536.");
        assertThatThrownBy(() ->
                        Sandbox.start(SandboxOptions.defaults().duplication(Duration.ZERO, Duration.ofMinutes(11))))
                .hasMessage("A duplication's inProgress time is from PT0S to PT10M. Found: PT11M.");
        assertThatThrownBy(() ->
                        Sandbox.start(SandboxOptions.defaults().duplication(Duration.ofSeconds(-1), Duration.ZERO)))
                .hasMessage("A duplication's queued time is from PT0S to PT10M. Found: PT-1S.");
    }

    @Test
    void tellsItsListenerOfEveryExchangeWithASystem() throws Exception {
        List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().listener(exchanges::add))) {
            get(sandbox.url().toString(), "");
            get(sandbox.handsHq().url() + "/authentication?a=%20b", "wrong");
        }

        assertThat(exchanges)
                .extracting(Exchange::toString)
                .containsExactly("GET /handshq/v1/authentication?a=%20b -> 401");
        Exchange exchange = exchanges.get(0);
        assertThat(exchange.requestHeaders().get("AUTHORIZATION")).containsExactly("bearer wrong");
        assertThat(exchange.requestBody()).isEmpty();
        assertThat(exchange.responseHeaders().get("content-type")).containsExactly("application/json; charset=utf-8");
        assertThat(new String(exchange.responseBody(), StandardCharsets.UTF_8))
                .isEqualTo("{\"errors\":[{\"title\":\"Invalid authentication details\",\"status\":401,"
                        + "\"code\":\"invalid_authentication\"}]}");
    }

    @Test
    void aListenerThatThrowsIsHeard() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().listener(exchange -> {
            throw new AssertionError("not as the document says");
        }))) {
            HttpResponse<String> answer =
                    get(sandbox.handsHq().url() + "/fields", sandbox.handsHq().token());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .isEqualTo(
                            "{\"errors\":[{\"title\":\"Internal Server Error\",\"status\":500,\"code\":\"listener_failed\","
                                    + "\"detail\":\"The exchange's listener threw java.lang.AssertionError: not as the document says\"}]}");
        }
    }

    private static HttpResponse<String> get(String url, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
