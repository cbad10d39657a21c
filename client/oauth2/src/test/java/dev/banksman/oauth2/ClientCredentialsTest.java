package dev.banksman.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.call.NotSentException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {
    private static final URI ENDPOINT = URI.create("https://id.example.com/connect/token");
    private static final String PASSWORD = "p+ss&w/rd: %";

    private final VirtualTime time = new VirtualTime();
    private final TokenServer server = new TokenServer();
    private final ClientCredentials credentials = builder().build();

    private ClientCredentials.Builder builder() {
        return ClientCredentials.builder(ENDPOINT)
                .client("acme", PASSWORD)
                .scope("precon:read", "precon:write")
                .transport(server)
                .time(time);
    }

    private String header() throws IOException {
        return credentials.secret().value();
    }

    @Test
    void asksWithBasicAuthenticationAsTheRfcEncodesIt() throws IOException {
        server.token("t1", 3600);

        assertThat(header()).isEqualTo("Bearer t1");
        // RFC 6749, 2.3.1: form-encoded first, so p%2Bss%26w%2Frd%3A+%25
        assertThat(server.requests())
                .containsExactly("POST https://id.example.com/connect/token by Basic "
                        + "YWNtZTpwJTJCc3MlMjZ3JTJGcmQlM0ErJTI1"
                        + ": grant_type=client_credentials&scope=precon%3Aread+precon%3Awrite");
    }

    @Test
    void asksWithIdAndSecretInTheFormAndThenWithNoHeader() throws IOException {
        server.token("t1", 3600);

        assertThat(builder().clientInForm().build().secret().value()).isEqualTo("Bearer t1");
        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("POST https://id.example.com/connect/token by nobody: ")
                .contains("client_id=acme", "client_secret=p%2Bss%26w%2Frd%3A+%25", "grant_type=client_credentials");
    }

    @Test
    void keepsATokenUntilAMinuteBeforeItsEnd() throws IOException {
        server.token("t1", 3600).token("t2", 3600);
        header();
        time.pass(Duration.ofSeconds(3600 - 61));

        assertThat(header()).isEqualTo("Bearer t1");
        time.pass(Duration.ofSeconds(1));

        assertThat(header()).isEqualTo("Bearer t2");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void keepsAShortLivedTokenForHalfOfItsTime() throws IOException {
        server.token("t1", 30).token("t2", 30);
        header();
        time.pass(Duration.ofSeconds(14));

        assertThat(header()).isEqualTo("Bearer t1");
        time.pass(Duration.ofSeconds(1));
        assertThat(header()).isEqualTo("Bearer t2");
    }

    @Test
    void keepsATokenWithoutALifetimeUntilItIsRefused() throws IOException {
        server.answer(200, "{\"access_token\":\"t1\",\"token_type\":\"BEARER\"}")
                .token("t2", 3600);
        header();
        time.pass(Duration.ofDays(30));

        assertThat(header()).isEqualTo("Bearer t1");
        assertThat(credentials.invalidate(credentials.secret())).isTrue();
        assertThat(header()).isEqualTo("Bearer t2");
    }

    @Test
    void aRefusalOfAnOlderTokenLeavesTheNewerOne() throws IOException {
        server.token("t1", 3600).token("t2", 3600);
        var old = credentials.secret();
        credentials.invalidate(old);
        header();

        assertThat(credentials.invalidate(old)).isTrue();
        assertThat(header()).isEqualTo("Bearer t2");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aRefusalIsTypedAndHidesTheSecret() {
        server.answer(401, "{\"error\":\"invalid_client\",\"error_description\":\"unknown acme / p+ss&w/rd: %\"}");

        TokenException refused = catchThrowableOfType(TokenException.class, this::header);

        assertThat(refused)
                .hasMessage("The token endpoint https://id.example.com/connect/token gave no token. "
                        + "Found: 401 invalid_client (unknown acme / ***). "
                        + "Check the client's id, its secret and the scopes.");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.error()).contains("invalid_client");
        assertThat(refused.description()).contains("unknown acme / ***");
        assertThat(refused.endpoint()).isEqualTo(ENDPOINT);
    }

    @Test
    void afterARefusalTheNextCallAsksAgain() throws IOException {
        server.answer(400, "{\"error\":\"invalid_scope\"}").token("t1", 3600);
        assertThatThrownBy(this::header).isInstanceOf(TokenException.class);

        assertThat(header()).isEqualTo("Bearer t1");
    }

    @Test
    void whatIsNoAnswerOfATokenEndpointIsSaidToBeNone() {
        server.answer(200, "<html>Sign in, t0ken</html>", "text/html");

        assertThatThrownBy(this::header)
                .isInstanceOf(TokenException.class)
                .hasMessage(
                        "The token endpoint https://id.example.com/connect/token must answer as RFC 6749, section 5 "
                                + "says. Found: status 200 with something else. Check the address.")
                .hasNoCause();
    }

    @Test
    void aRedirectToALoginPageIsNotFollowed() {
        server.answer(302, "", "text/html");

        assertThatThrownBy(this::header).isInstanceOf(TokenException.class).hasMessageContaining("Found: 302");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anEndpointOutOfReachMeansThatTheCallWasNotSent() {
        server.fail(new ConnectException("Connection refused"));

        assertThatThrownBy(this::header)
                .isInstanceOf(NotSentException.class)
                .hasMessage(
                        "no access token could be had from https://id.example.com/connect/token: Connection refused");
    }

    @Test
    void anEndpointInTroubleMeansThatTheCallWasNotSent() {
        server.answer(503, "");

        assertThatThrownBy(this::header)
                .isInstanceOf(NotSentException.class)
                .hasMessage("no access token could be had: https://id.example.com/connect/token answered 503");
    }

    @Test
    void saysWhoItIsWithoutTheSecret() throws IOException {
        server.token("t1", 3600);

        assertThat(credentials).hasToString("client credentials of acme at https://id.example.com/connect/token");
        assertThat(credentials.account()).isEqualTo("acme at https://id.example.com/connect/token");
        assertThat(credentials.secret()).hasToString("HEADER Authorization: ***");
    }

    @Test
    void refusesSettingsThatCannotBe() {
        assertThatThrownBy(() -> ClientCredentials.builder(URI.create("http://id.example.com/token")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A token endpoint must be https, as secrets are sent there. Found: http://id.example.com. "
                        + "Plain http is for loopback only.");
        assertThatThrownBy(() -> ClientCredentials.builder(ENDPOINT).client("acme", null))
                .hasMessage("A client's secret must not be empty. Found: null. "
                        + "Is the environment variable that it comes from set?");
        assertThatThrownBy(() -> ClientCredentials.builder(ENDPOINT).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Tokens are given to a client. Found: none. Set client(id, secret) on the builder.");
        assertThatThrownBy(() -> builder().margin(Duration.ofSeconds(-1)))
                .hasMessage("margin must not be negative. Found: PT-1S. Give a Duration such as PT30S, or PT0S.");
    }
}
