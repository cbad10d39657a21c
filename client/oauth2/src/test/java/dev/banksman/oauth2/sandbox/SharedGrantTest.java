package dev.banksman.oauth2.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.oauth2.AuthorizationCode;
import dev.banksman.oauth2.AuthorizationException;
import dev.banksman.oauth2.LoginRequiredException;
import dev.banksman.oauth2.UserTokens;
import dev.banksman.oauth2.loopback.LoopbackLogin;
import dev.banksman.oauth2.store.FileTokenStore;
import dev.banksman.oauth2.store.Grant;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.hellohq.login.LoginSandbox;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user logs in to the emulated HQ, whose refresh tokens are good once, and which ends the whole grant when one comes
 * again; threads and processes share what came of it.
 */
@Timeout(120)
class SharedGrantTest {
    @TempDir
    Path directory;

    private final Sandbox sandbox = Sandbox.start();
    private final LoginSandbox hq = sandbox.helloHqLogin();
    private FileTokenStore store;
    private AuthorizationCode logins;

    @BeforeEach
    void open() {
        store = FileTokenStore.in(directory.resolve("tokens"));
        logins = logins();
    }

    private AuthorizationCode logins() {
        return AuthorizationCode.builder(hq.authorizeUrl(), hq.tokenUrl())
                .clientAsIs(hq.appId(), hq.appSecret())
                .scope("read_all", "write_all")
                .store(store)
                .build();
    }

    @AfterEach
    void stop() {
        logins.close();
        sandbox.close();
    }

    private UserTokens logIn() throws IOException {
        return LoopbackLogin.builder()
                .browser(new FormBrowser("test.user", "sandbox"))
                .out(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .build()
                .logIn(logins);
    }

    /** As if it were an hour later. */
    private void age() throws IOException {
        store.update(
                "12",
                stored -> stored.map(grant -> new Grant(
                        grant.client(),
                        grant.accessToken(),
                        grant.refreshToken(),
                        grant.obtainedAt().minus(Duration.ofHours(1)),
                        grant.obtainedAt().minus(Duration.ofMinutes(40)),
                        grant.scopes(),
                        grant.fields())));
    }

    private OtherProcess other(String mode) throws IOException {
        return OtherProcess.start(mode, directory.resolve("tokens"), hq.tokenUrl(), hq.appId(), hq.appSecret());
    }

    private String storedHeader() throws IOException {
        return "Bearer " + store.load("12").orElseThrow().accessToken();
    }

    /** Whether the server still takes the grant for good: by renewing it. */
    private void assertStillLoggedIn() throws IOException {
        UserTokens user = logins().tokens("12");
        var before = user.secret();
        user.invalidate(before);
        assertThat(user.secret().value()).isNotEqualTo(before.value()).isEqualTo(storedHeader());
    }

    @Test
    void aUserLogsInWithTheirBrowser() throws IOException {
        UserTokens user = logIn();

        assertThat(user.user()).isEqualTo("12");
        assertThat(user.grant().field("user_name")).contains("test.user");
        assertThat(user.secret().value()).isEqualTo(storedHeader());
        assertThat(hq.refreshes()).isZero();
        assertStillLoggedIn();
    }

    @Test
    void sixteenThreadsAtOnceRefreshOnce() throws Exception {
        logIn();
        age();
        UserTokens user = logins().tokens("12");

        assertThat(OtherProcess.crowd(user, 16)).containsOnly(storedHeader()).hasSize(16);
        assertThat(hq.refreshes()).isOne();
        assertStillLoggedIn();
    }

    @Test
    void sixteenThreadsWhoseTokenIsRefusedRefreshOnce() throws Exception {
        UserTokens user = logIn();
        var refused = user.secret();
        hq.expireAccessTokens();
        user.invalidate(refused);

        assertThat(OtherProcess.crowd(user, 16)).containsOnly(storedHeader()).doesNotContain(refused.value());
        assertThat(hq.refreshes()).isOne();
        assertStillLoggedIn();
    }

    @Test
    void twoOtherProcessesAndThisOneRefreshOnce() throws Exception {
        logIn();
        age();
        try (OtherProcess one = other("refresh");
                OtherProcess two = other("refresh")) {
            assertThat(List.of(one.line(), two.line())).containsOnly("ready");
            one.goOn();
            two.goOn();
            List<String> here = OtherProcess.crowd(logins().tokens("12"), 8);
            String stored = storedHeader();

            assertThat(here).containsOnly(stored);
            for (int thread = 0; thread < 8; thread++) {
                assertThat(List.of(one.line(), two.line())).containsOnly(stored);
            }
        }
        assertThat(hq.refreshes()).isOne();
        assertStillLoggedIn();
    }

    @Test
    void aProcessThatIsKilledBeforeItUsesTheNewTokensLosesNothing() throws Exception {
        UserTokens first = logIn();
        String before = first.secret().value();
        age();
        try (OtherProcess other = other("stored")) {
            assertThat(other.line()).isEqualTo("ready");
            other.goOn();
            assertThat(other.line()).isEqualTo("stored");
            other.kill();
        }

        assertThat(logins().tokens("12").secret().value())
                .isEqualTo(storedHeader())
                .isNotEqualTo(before);
        assertThat(hq.refreshes()).isOne();
        assertStillLoggedIn();
    }

    @Test
    void aProcessThatIsKilledWhileItHoldsTheLockHoldsUpNobody() throws Exception {
        logIn();
        age();
        try (OtherProcess other = other("locked")) {
            assertThat(other.line()).isEqualTo("ready");
            other.goOn();
            assertThat(other.line()).isEqualTo("locked");
            other.kill();
        }

        assertThat(logins().tokens("12").secret().value()).isEqualTo(storedHeader());
        assertThat(hq.refreshes()).isOne();
    }

    @Test
    void aUserWhoTakesAccessAwayHasToLogInAgain() throws Exception {
        logIn();
        age();
        hq.revoke(12);
        UserTokens user = logins().tokens("12");

        assertThatThrownBy(user::secret)
                .isInstanceOf(LoginRequiredException.class)
                .hasMessage("User 12 must log in: what they granted has ended. "
                        + "Found: invalid_grant (The refresh token was used before or revoked.).");
        assertThat(logIn().secret().value()).isEqualTo(storedHeader());
        assertStillLoggedIn();
    }

    @Test
    void whoRefreshesPastTheStoreEndsTheGrantForAll() throws Exception {
        logIn();
        Optional<Grant> stolen = store.load("12");
        assertStillLoggedIn();
        store.update("12", current -> stolen);
        age();

        assertThatThrownBy(() -> logins().tokens("12").secret()).isInstanceOf(LoginRequiredException.class);
    }

    @Test
    void aWrongSecretIsNotTakenForAnEndedGrant() throws Exception {
        logIn();
        age();
        Optional<Grant> before = store.load("12");
        try (AuthorizationCode wrong = AuthorizationCode.builder(hq.authorizeUrl(), hq.tokenUrl())
                .client(hq.appId(), hq.appSecret()) // form-encoded, which HQ does not decode
                .store(store)
                .build()) {
            assertThatThrownBy(() -> wrong.tokens("12").secret())
                    .hasMessage("The token endpoint " + hq.tokenUrl() + " gave no token. Found: 401 invalid_client "
                            + "(The App Id or the App Secret is wrong.). "
                            + "Check the client's id, its secret and the scopes.");
        }
        assertThat(store.load("12")).isEqualTo(before);
    }

    @Test
    void aLoginForSomethingThatThereIsNotComesBackAsAnError() {
        try (AuthorizationCode wrong = AuthorizationCode.builder(hq.authorizeUrl(), hq.tokenUrl())
                .clientAsIs(hq.appId(), hq.appSecret())
                .scope("admin")
                .build()) {
            assertThatThrownBy(() -> LoopbackLogin.builder()
                            .browser(new FormBrowser("test.user", "sandbox"))
                            .out(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                            .build()
                            .logIn(wrong))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessageContaining("invalid_scope");
        }
    }

    @Test
    void aWebApplicationKeepsTheRequestUntilTheBrowserIsBack() throws Exception {
        var request = logins.request(URI.create("http://127.0.0.1:1/never"));

        assertThat(request.url().toString()).startsWith(hq.authorizeUrl() + "?");
        assertThatThrownBy(() -> logins.complete(
                        request, URI.create("http://127.0.0.1:1/never?code=guess&state=" + request.state())))
                .hasMessageContaining("invalid_grant");
    }
}
