package dev.banksman.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.call.NotSentException;
import dev.banksman.oauth2.store.Grant;
import dev.banksman.oauth2.store.MemoryTokenStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AuthorizationCodeTest {
    private static final URI AUTHORIZE = URI.create("https://id.example.com/authorize?tenant=7");
    private static final URI TOKEN = URI.create("https://id.example.com/token");
    private static final URI BACK = URI.create("https://app.example.com/cb");
    private static final String PASSWORD = "p+ss&w/rd: %";
    private static final String ANSWER = "{\"access_token\":\"acc3ss\",\"token_type\":\"BeaReR\",\"expires_in\":1199,"
            + "\"refresh_token\":\"r3fresh\",\"user_id\":12,\"user_name\":\"test.user\"}";

    private final VirtualTime time = new VirtualTime();
    private final TokenServer server = new TokenServer();
    private final MemoryTokenStore store = new MemoryTokenStore();
    private final AuthorizationCode logins = builder().build();

    private AuthorizationCode.Builder builder() {
        return AuthorizationCode.builder(AUTHORIZE, TOKEN)
                .client("acme", PASSWORD)
                .scope("read_all", "write_all")
                .store(store)
                .transport(server)
                .time(time);
    }

    private static Map<String, String> query(URI url) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : url.getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static URI callback(AuthorizationRequest request, String more) {
        return URI.create(BACK + "?" + more + "&state=" + request.state());
    }

    @Test
    void sendsTheBrowserWithEverythingThatTheServerNeedsToKnow() throws Exception {
        AuthorizationRequest request = logins.request(BACK);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(request.verifier().getBytes(StandardCharsets.UTF_8));

        assertThat(request.url().toString()).startsWith("https://id.example.com/authorize?");
        assertThat(query(request.url()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "tenant", "7",
                        "response_type", "code",
                        "client_id", "acme",
                        "redirect_uri", "https://app.example.com/cb",
                        "scope", "read_all write_all",
                        "state", request.state(),
                        "code_challenge",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(digest),
                        "code_challenge_method", "S256"));
        assertThat(request.verifier()).hasSizeBetween(43, 128);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void neverSendsTheSameSecretsAgain() {
        AuthorizationRequest one = logins.request(BACK);
        AuthorizationRequest other = logins.request(BACK);

        assertThat(one.state()).isNotEqualTo(other.state()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(one.verifier()).isNotEqualTo(other.verifier());
    }

    @Test
    void canBeKeptInASessionInBetween() throws Exception {
        AuthorizationRequest request = logins.request(BACK);
        ByteArrayOutputStream session = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(session)) {
            out.writeObject(request);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(session.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(request);
        }
        assertThat(request)
                .hasToString("AuthorizationRequest[redirectUri=https://app.example.com/cb, "
                        + "scopes=[read_all, write_all]]");
    }

    @Test
    void exchangesTheCodeWithBasicAuthenticationOnly() throws IOException {
        server.answer(200, ANSWER);
        AuthorizationRequest request = logins.request(BACK);

        logins.complete(request, callback(request, "code=c%2Fde"));

        // RFC 6749, 2.3.1: form-encoded first, so p%2Bss%26w%2Frd%3A+%25
        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("POST https://id.example.com/token by Basic YWNtZTpwJTJCc3MlMjZ3JTJGcmQlM0ErJTI1: ")
                .contains(
                        "grant_type=authorization_code",
                        "code=c%2Fde",
                        "redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb",
                        "code_verifier=" + request.verifier())
                .doesNotContain("client_id", "client_secret");
    }

    @Test
    void leavesIdAndSecretAsTheyAreWhereTheServerWantsThatSo() throws IOException {
        server.answer(200, ANSWER);
        AuthorizationCode asIs = builder().clientAsIs("1234-testapp", PASSWORD).build();
        AuthorizationRequest request = asIs.request(BACK);
        asIs.complete(request, callback(request, "code=c"));

        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("POST https://id.example.com/token by Basic "
                        + Base64.getEncoder()
                                .encodeToString(("1234-testapp:" + PASSWORD).getBytes(StandardCharsets.UTF_8))
                        + ": ")
                .doesNotContain("client_id", "client_secret");
    }

    @Test
    void sendsTheIdAloneForAClientWithoutASecret() throws IOException {
        server.answer(200, ANSWER);
        AuthorizationCode open = builder().publicClient("acme").build();
        AuthorizationRequest request = open.request(BACK);
        open.complete(request, callback(request, "code=c"));

        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("POST https://id.example.com/token by nobody: ")
                .contains("client_id=acme")
                .doesNotContain("client_secret");
    }

    @Test
    void storesAllThatTheServerSaidUnderTheUserThatItNames() throws IOException {
        server.answer(200, ANSWER);
        AuthorizationRequest request = logins.request(BACK);

        UserTokens user = logins.complete(request, callback(request, "code=c"));

        assertThat(user.user()).isEqualTo("12");
        assertThat(store.load("12"))
                .contains(new Grant(
                        "acme at https://id.example.com/token",
                        "acc3ss",
                        "r3fresh",
                        Instant.parse("2026-03-02T08:30:00Z"),
                        Instant.parse("2026-03-02T08:49:59Z"),
                        Set.of("write_all", "read_all"),
                        user.grant().fields()));
        assertThat(user.grant().field("user_id")).contains("12");
        assertThat(user.grant().field("user_name")).contains("test.user");
        assertThat(user.grant().field("nothing")).isEmpty();
        assertThat(user.secret().value()).isEqualTo("Bearer acc3ss");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void takesTheScopesThatTheServerNamesInAnyOrder() throws IOException {
        server.answer(200, ANSWER.replace("}", ",\"scope\":\"write_all read_all\"}"));
        AuthorizationRequest request = logins.request(BACK);

        assertThat(logins.complete(request, callback(request, "code=c")).grant().scopes())
                .isEqualTo(Set.of("read_all", "write_all"));
    }

    @Test
    void keepsAUserUnderTheCallersOwnNameForThem() throws IOException {
        server.answer(200, "{\"access_token\":\"t1\",\"token_type\":\"bearer\"}");
        AuthorizationRequest request = logins.request(BACK);

        logins.complete(request, callback(request, "code=c"), "maddox@daystrom.com");

        assertThat(store.load("maddox@daystrom.com")).isPresent();
    }

    @Test
    void saysSoWhenTheServerNamesNobody() {
        server.answer(200, "{\"access_token\":\"t1\",\"token_type\":\"bearer\",\"sub\":\"12\"}");
        AuthorizationRequest request = logins.request(BACK);

        assertThatThrownBy(() -> logins.complete(request, callback(request, "code=c")))
                .isInstanceOf(TokenException.class)
                .hasMessage("The token endpoint https://id.example.com/token must name the user in the field user_id. "
                        + "Found: [sub]. Say which one with userField(…), or name the user yourself.");
    }

    @Test
    void takesNoAnswerToAnotherRequest() {
        AuthorizationRequest request = logins.request(BACK);
        String message = "The answer to a login must bear its request's state. Found: another one, or none. "
                + "Somebody may have sent the browser here; let the user begin again.";

        for (String query : new String[] {
            "code=c&state=x", "code=c", "code=c&state=", "error=access_denied&state=x", "state=" + request.state() + "x"
        }) {
            assertThatThrownBy(() -> logins.complete(request, URI.create(BACK + "?" + query)))
                    .as(query)
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessage(message);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void tellsApartWhatTheUserAndWhatTheServerRefused() {
        AuthorizationRequest request = logins.request(BACK);

        AuthorizationException no = refused(request, "error=access_denied");
        AuthorizationException bad = refused(request, "error=invalid_scope&error_description=no%0Asuch+scope");

        assertThat(no.denied()).isTrue();
        assertThat(no).hasMessage("The login was refused. Found: access_denied. The user may have said no.");
        assertThat(bad.denied()).isFalse();
        assertThat(bad.error()).contains("invalid_scope");
        assertThat(bad.description()).contains("no such scope");
        assertThat(bad)
                .hasMessage("The login was refused. Found: invalid_scope (no such scope). "
                        + "Check the client's id, the scopes and the redirect URI.");
    }

    private AuthorizationException refused(AuthorizationRequest request, String query) {
        return catchThrowableOfType(
                AuthorizationException.class, () -> logins.complete(request, callback(request, query)));
    }

    @Test
    void takesNothingElseForAnAnswer() {
        AuthorizationRequest request = logins.request(BACK);

        assertUnreadable(request, callback(request, "code="), "neither a code nor an error");
        assertUnreadable(request, callback(request, "code=a&code=b"), "more than one code");
        assertUnreadable(request, callback(request, "code=a&state=b"), "more than one state");
        assertUnreadable(request, BACK, "no query");
        assertUnreadable(request, callback(request, "code=" + "a".repeat(20_000)), "a query that is too long");
    }

    private void assertUnreadable(AuthorizationRequest request, URI callback, String found) {
        assertThatThrownBy(() -> logins.complete(request, callback))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("The answer to a login must be as RFC 6749, section 4.1.2 says. Found: " + found
                        + ". Hand on the whole address that the browser came back to.");
    }

    @Test
    void saysWhenACodeIsNoLongerGood() {
        server.answer(400, "{\"error\":\"invalid_grant\"}");
        AuthorizationRequest request = logins.request(BACK);

        assertThatThrownBy(() -> logins.complete(request, callback(request, "code=c0de")))
                .isInstanceOf(TokenException.class)
                .hasMessage("The token endpoint https://id.example.com/token gave no token. Found: 400 invalid_grant. "
                        + "What was granted has ended, was used before, or was given to another client. Log in again.");
        assertThat(store.load("12")).isEmpty();
    }

    @Test
    void followsNoRedirectOfTheTokenEndpoint() {
        server.redirect(307, "https://id.example.com/other").redirect(302, "https://id.example.com/login");
        AuthorizationRequest request = logins.request(BACK);

        for (int status : new int[] {307, 302}) {
            assertThatThrownBy(() -> logins.complete(request, callback(request, "code=c")))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("Found: " + status);
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void isTypedOtherwiseWhenTheEndpointIsInTrouble() {
        server.answer(503, "");
        AuthorizationRequest request = logins.request(BACK);

        assertThatThrownBy(() -> logins.complete(request, callback(request, "code=c")))
                .isInstanceOf(NotSentException.class);
    }

    @Test
    void forgetsAUser() throws IOException {
        server.answer(200, ANSWER);
        AuthorizationRequest request = logins.request(BACK);
        UserTokens user = logins.complete(request, callback(request, "code=c"));
        logins.forget("12");

        assertThat(store.load("12")).isEmpty();
        assertThatThrownBy(user::secret)
                .isInstanceOf(LoginRequiredException.class)
                .hasMessage("User 12 must log in: nothing is stored for them.");
    }

    @Test
    void showsNoSecret() throws IOException {
        server.answer(200, ANSWER);
        AuthorizationRequest request = logins.request(BACK);
        UserTokens user = logins.complete(request, callback(request, "code=c"));

        assertThat(logins).hasToString("logins of acme at https://id.example.com/token");
        assertThat(user).hasToString("tokens of user 12 of acme at https://id.example.com/token");
        assertThat(user.account()).isEqualTo("user 12 of acme at https://id.example.com/token");
        assertThat(user.grant())
                .hasToString("Grant[client=acme at https://id.example.com/token, expiresAt=2026-03-02T08:49:59Z, "
                        + "scopes=[read_all, write_all]]");
        assertThat(store).hasToString("tokens of 1 users in memory");
    }

    @Test
    void refusesSettingsThatCannotBe() {
        assertThatThrownBy(() -> AuthorizationCode.builder(URI.create("http://id.example.com/"), TOKEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuthorizationCode.builder(AUTHORIZE, URI.create("http://id.example.com/token")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuthorizationCode.builder(AUTHORIZE, TOKEN).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Users log in to a client. Found: none. Set client(id, secret) on the builder.");
        assertThatThrownBy(() -> builder().clientAsIs("1234-testapp", null))
                .hasMessage("A client's secret must not be empty. Found: null. "
                        + "Is the environment variable that it comes from set?");
    }
}
