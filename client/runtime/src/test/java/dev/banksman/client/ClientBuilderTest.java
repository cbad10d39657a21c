package dev.banksman.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.auth.Credentials;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.model.ApiResponse;
import dev.banksman.client.model.ClientDescriptor;
import feign.Request;
import feign.RequestLine;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClientBuilderTest {
    private static final ClientDescriptor SERVICE = ClientDescriptor.builder("Acme (Sites)")
            .baseUrl("https://api.example.com/v1/")
            .credential("apiToken", "bearer")
            .credential("login", "basic")
            .build();

    private final Script script = new Script(new VirtualTime());

    @Test
    void aMissingCredentialIsNamedWithItsSetters() {
        assertThatThrownBy(() -> ApiClient.builder(SERVICE).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Acme (Sites) needs a credential. Found: none. Set apiToken(…) or login(…) on the builder.");
    }

    @Test
    void aMissingBaseUrlIsNamedWithItsSetter() {
        assertThatThrownBy(
                        () -> ApiClient.builder(ClientDescriptor.builder("Acme").build())
                                .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Acme needs a base URL, as its document names no server. Set baseUrl(…) on the builder.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://api.example.com|The base URL must be https, as credentials go there. Found: http://api.example.com. Give"
                        + " the https address.",
                "ftp://api.example.com|The base URL must be https. Found: the scheme ftp. Give the https address.",
                "https://user:pw@api.example.com|The base URL must have no user info. Found: some, which is not shown. Set a"
                        + " credential instead.",
                "https://api.example.com/?key=1|The base URL must have no query and no fragment. Found: one of them. Leave it out;"
                        + " paths are appended to it.",
                "/v1|An address needs a scheme and a host, such as https://api.example.com. Found one without. Give the whole"
                        + " address."
            })
    void aBaseUrlThatWouldDoHarmIsRefused(URI url, String message) {
        assertThatThrownBy(() -> ApiClient.builder(SERVICE).baseUrl(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aTimeoutOfNothingIsRefused() {
        assertThatThrownBy(() -> ApiClient.builder(SERVICE).timeout(Duration.ofSeconds(-5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be longer than zero. Found: PT-5S. Give a Duration such as PT30S.");
    }

    @Test
    void aRequestCarriesThePathTheTokenAndTheUserAgent() {
        client().api(Api.class).list();
        Request sent = script.requests().get(0);
        assertThat(sent.url()).isEqualTo("https://api.example.com/v1/list");
        assertThat(sent.headers().get("Authorization")).containsExactly("Bearer t");
        assertThat(sent.headers().get("User-Agent")).containsExactly("banksman (Acme Sites)");
    }

    @Test
    void anImplementationIsMadeOnce() {
        ApiClient client = client();
        assertThat(client.api(Api.class)).isSameAs(client.api(Api.class));
    }

    @Test
    void aViewHasItsOwnOptionsAndItsClientKeepsIts() {
        ApiClient client = client();
        client.with(call -> call.header("User-Agent", "mine"))
                .with(call -> call.header("X-Trace", "{1}"))
                .api(Api.class)
                .list();
        script.answer(204);
        client.api(Api.class).list();
        assertThat(script.requests())
                .extracting(sent -> sent.headers().get("User-Agent"))
                .containsExactly(List.of("mine"), List.of("banksman (Acme Sites)"));
        assertThat(script.requests())
                .extracting(sent -> sent.headers().get("X-Trace"))
                .containsExactly(List.of("{1}"), null);
    }

    @Test
    void anExchangeTellsStatusAndHeaders() {
        ApiResponse<String> answer = client().exchange(view -> {
            view.api(Api.class).list();
            return "value";
        });
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("x-id")).contains("7");
        assertThat(answer.value()).isEqualTo("value");
    }

    @Test
    void anExchangeIsExactlyOneOperation() {
        ApiClient client = client();
        assertThatThrownBy(() -> client.exchange(view -> ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "An exchange runs exactly one HTTP operation. Found: none. Call one inside of it (a Pages calls"
                                + " nothing before it is iterated).");
        assertThatThrownBy(() -> client.exchange(view -> {
                    view.api(Api.class).list();
                    view.api(Api.class).list();
                    return "";
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "An exchange runs exactly one HTTP operation. Found: a second one, which was not sent. Call the"
                                + " others outside of it, or each in an exchange of its own.");
        assertThat(script.requests()).hasSize(1);
    }

    @Test
    void aClosedClientRefuses() {
        ApiClient client = ApiClient.builder(SERVICE)
                .credential("apiToken", Credentials.bearer("t"))
                .build();
        client.with(call -> call.noRetry()).close();
        assertThatThrownBy(() -> client.api(Api.class).list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This client is closed. Build another one, or close it later.");
    }

    private ApiClient client() {
        script.answer(204, "X-Id", "7");
        return ApiClient.builder(SERVICE)
                .credential("apiToken", Credentials.bearer("t"))
                .transport(script)
                .build();
    }

    interface Api {
        @RequestLine("GET /list")
        void list();
    }
}
