package dev.banksman.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Time;
import dev.banksman.oauth2.store.Grant;
import dev.banksman.oauth2.store.MemoryTokenStore;
import dev.banksman.oauth2.store.TokenStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** One user's tokens, from the login on. */
class UserTokensTest {
    private static final URI TOKEN = URI.create("https://id.example.com/token");
    private static final String CLIENT = "acme at https://id.example.com/token";

    private final VirtualTime time = new VirtualTime();
    private final TokenServer server = new TokenServer();
    private final MemoryTokenStore store = new MemoryTokenStore();
    private final AuthorizationCode logins = logins(store);
    private final UserTokens tokens = logins.tokens("12");

    private AuthorizationCode logins(TokenStore kept) {
        return AuthorizationCode.builder(URI.create("https://id.example.com/authorize"), TOKEN)
                .client("acme", "s3cret")
                .store(kept)
                .transport(server)
                .time(time)
                .build();
    }

    private Grant grant(String client, String access, String refresh) {
        return new Grant(
                client,
                access,
                refresh,
                time.now(),
                time.now().plusSeconds(3600),
                Set.of("read_all"),
                Map.of("user_id", 12, "user_name", "test.user"));
    }

    private void stored(String access, String refresh) throws IOException {
        store.update("12", before -> Optional.of(grant(CLIENT, access, refresh)));
    }

    private String access() throws IOException {
        return tokens.secret().value();
    }

    private String refreshToken() {
        return String.valueOf(store.load("12").orElseThrow().refreshToken());
    }

    @Test
    void usesWhatIsStoredUntilAMinuteBeforeItsEnd() throws IOException {
        stored("a1", "r1");
        server.pair("a2", "r2");
        time.pass(Duration.ofSeconds(3600 - 61));

        assertThat(access()).isEqualTo("Bearer a1");
        time.pass(Duration.ofSeconds(1));
        assertThat(access()).isEqualTo("Bearer a2");
        assertThat(server.requests())
                .containsExactly("POST https://id.example.com/token by Basic YWNtZTpzM2NyZXQ=: "
                        + "grant_type=refresh_token&refresh_token=r1");
        assertThat(refreshToken()).isEqualTo("r2");
    }

    @Test
    void keepsWhatTheServerDoesNotSayAgain() throws IOException {
        stored("a1", "r1");
        server.token("a2", 3600).token("a3", 3600);
        time.pass(Duration.ofHours(1));
        access();

        assertThat(store.load("12"))
                .contains(new Grant(
                        CLIENT,
                        "a2",
                        "r1",
                        time.now(),
                        time.now().plusSeconds(3600),
                        Set.of("read_all"),
                        Map.of("user_id", 12, "user_name", "test.user")));
    }

    @Test
    void renewsOnceAfterARefusalOfWhatItGave() throws IOException {
        stored("a1", "r1");
        server.pair("a2", "r2");
        var refused = tokens.secret();

        assertThat(tokens.invalidate(refused)).isTrue();
        assertThat(access()).isEqualTo("Bearer a2");
        assertThat(tokens.invalidate(refused)).isTrue();
        assertThat(access()).isEqualTo("Bearer a2");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void takesWhatAnotherProcessHasStoredInsteadOfAskingAgain() throws IOException {
        stored("a1", "r1");
        var refused = tokens.secret();
        stored("a2", "r2");
        tokens.invalidate(refused);

        assertThat(access()).isEqualTo("Bearer a2");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void usesATokenThatIsStillValidWhileTheEndpointIsInTrouble() throws IOException {
        stored("a1", "r1");
        access();
        time.pass(Duration.ofSeconds(3600 - 30));
        server.answer(503, "").fail(new ConnectException("Connection refused")).pair("a2", "r2");

        assertThat(access()).isEqualTo("Bearer a1");
        assertThat(access()).isEqualTo("Bearer a1");
        assertThat(server.requests()).hasSize(1);
        time.pass(Duration.ofSeconds(5));
        assertThat(access()).isEqualTo("Bearer a1");
        assertThat(server.requests()).hasSize(2);
        time.pass(Duration.ofSeconds(5));
        assertThat(access()).isEqualTo("Bearer a2");
    }

    @Test
    void whatPassesLeavesTheGrantAsItIs() throws IOException {
        stored("a1", "r1");
        Optional<Grant> before = store.load("12");
        time.pass(Duration.ofHours(1));
        server.answer(503, "").fail(new ConnectException("Connection refused")).answer(429, "");

        for (String why : List.of(
                "no access token could be had: https://id.example.com/token answered 503",
                "no access token could be had from https://id.example.com/token: Connection refused",
                "no access token could be had: https://id.example.com/token answered 429")) {
            assertThatThrownBy(this::access)
                    .isInstanceOf(NotSentException.class)
                    .hasMessage(why);
        }
        assertThat(store.load("12")).isEqualTo(before);
    }

    @Test
    void asksForALoginWhenTheGrantHasEndedAndAsksTheServerOnlyOnce() throws IOException {
        stored("a1", "r1");
        time.pass(Duration.ofHours(1));
        server.answer(400, "{\"error\":\"invalid_grant\",\"error_description\":\"revoked by the user\"}");

        LoginRequiredException first = catchThrowableOfType(LoginRequiredException.class, this::access);
        assertThatThrownBy(this::access).isInstanceOf(LoginRequiredException.class);

        assertThat(first)
                .hasMessage(
                        "User 12 must log in: what they granted has ended. Found: invalid_grant (revoked by the user).");
        assertThat(first.user()).isEqualTo("12");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void isAsGoodAsNewAfterTheNextLogin() throws IOException {
        stored("a1", "r1");
        time.pass(Duration.ofHours(1));
        server.answer(400, "{\"error\":\"invalid_grant\"}").pair("a2", "r2").pair("a3", "r3");
        assertThatThrownBy(this::access).isInstanceOf(LoginRequiredException.class);
        AuthorizationRequest request = logins.request(URI.create("https://app.example.com/cb"));
        logins.complete(request, URI.create("https://app.example.com/cb?code=c&state=" + request.state()), "12");

        assertThat(access()).isEqualTo("Bearer a2");
        time.pass(Duration.ofHours(1));
        assertThat(access()).isEqualTo("Bearer a3");
    }

    @Test
    void aRefusalOfTheClientIsNotAnEndedGrant() throws IOException {
        stored("a1", "r1");
        time.pass(Duration.ofHours(1));
        server.answer(401, "{\"error\":\"invalid_client\"}").pair("a2", "r2");

        assertThatThrownBy(this::access).isInstanceOf(TokenException.class).hasMessageContaining("invalid_client");
        assertThat(access()).isEqualTo("Bearer a2");
    }

    @Test
    void asksForALoginWhereThereIsNothingToRefreshWith() throws IOException {
        store.update(
                "12",
                before -> Optional.of(
                        new Grant(CLIENT, "a1", null, time.now(), time.now().plusSeconds(60), Set.of(), Map.of())));
        time.pass(Duration.ofMinutes(1));

        assertThatThrownBy(this::access)
                .isInstanceOf(LoginRequiredException.class)
                .hasMessage("User 12 must log in: their access token has ended or was refused, "
                        + "and there is no refresh token.");
    }

    @Test
    void sendsNobodyElsesTokens() throws IOException {
        store.update("12", before -> Optional.of(grant("acme at https://other.example/token", "a1", "r1")));

        assertThatThrownBy(this::access)
                .isInstanceOf(LoginRequiredException.class)
                .hasMessage("User 12 must log in: what is stored was given to acme at https://other.example/token and "
                        + "not to acme at https://id.example.com/token. Use a store for each client application.");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void followsNoRedirectToALoginPage() throws IOException {
        stored("a1", "r1");
        time.pass(Duration.ofHours(1));
        server.redirect(302, "https://id.example.com/login");

        assertThatThrownBy(this::access)
                .isInstanceOf(TokenException.class)
                .hasMessage("The token endpoint https://id.example.com/token gave no token. Found: 302. "
                        + "A redirect is not followed here. "
                        + "Check the address, and that the client's id and secret are sent.");
        assertThat(server.requests()).hasSize(1);
        assertThat(refreshToken()).isEqualTo("r1");
    }

    /** A store whose disk is full from the answer of a refresh on, until there is room again. */
    private final class FullStore implements TokenStore {
        private final AtomicBoolean full = new AtomicBoolean(true);
        private final List<String> changes = new ArrayList<>();

        @Override
        public Optional<Grant> load(String user) {
            return store.load(user);
        }

        @Override
        public Optional<Grant> update(String user, Change change) throws IOException {
            return store.update(user, before -> {
                Optional<Grant> after = change.apply(before);
                changes.add(after.orElseThrow().accessToken());
                if (full.get()) {
                    throw new IOException("No space left on device");
                }
                return after;
            });
        }
    }

    @Test
    void usesNoTokenBeforeItIsStoredAndLosesNoneThatCouldNotBe() throws IOException {
        FullStore fullStore = new FullStore();
        UserTokens user = logins(fullStore).tokens("12");
        stored("a1", "r1");
        time.pass(Duration.ofHours(1));
        server.pair("a2", "r2").pair("a3", "r3");

        assertThatThrownBy(user::secret).isInstanceOf(NotSentException.class).hasMessage("No space left on device");
        assertThatThrownBy(user::secret).hasMessage("No space left on device");
        fullStore.full.set(false);
        assertThat(user.secret().value()).isEqualTo("Bearer a2");
        assertThat(refreshToken()).isEqualTo("r2");
        assertThat(fullStore.changes).containsExactly("a2", "a2", "a2");
        assertThat(server.requests()).hasSize(1);
    }

    /** Alarms go off when the test says so. */
    private final class Alarms implements Time {
        private final List<Runnable> set = new ArrayList<>();

        @Override
        public Instant now() {
            return time.now();
        }

        @Override
        public void sleep(Duration duration) {
            time.sleep(duration);
        }

        @Override
        public Cancellable schedule(Duration delay, Runnable task) {
            set.add(task);
            return () -> {};
        }
    }

    /** A server that answers when it may, and a user of it whose alarms the test rings. */
    private final class SlowRenewal {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch mayAnswer = new CountDownLatch(1);
        private final Alarms alarms = new Alarms();
        private final UserTokens user = AuthorizationCode.builder(URI.create("https://id.example.com/a"), TOKEN)
                .client("acme", "s3cret")
                .store(store)
                .transport((request, options) -> {
                    asked.countDown();
                    try {
                        mayAnswer.await();
                    } catch (InterruptedException e) {
                        throw new InterruptedIOException();
                    }
                    return server.execute(request, options);
                })
                .time(alarms)
                .build()
                .tokens("12");
        private final FutureTask<String> call =
                new FutureTask<>(() -> user.secret().value());
        private final Thread caller = new Thread(call);

        SlowRenewal() throws Exception {
            stored("a1", "r1");
            time.pass(Duration.ofHours(1));
            server.pair("a2", "r2");
            caller.start();
            asked.await();
        }

        /** What another call gets once the answer has come. */
        String afterwards() throws IOException {
            mayAnswer.countDown();
            return user.secret().value();
        }
    }

    @Test
    void aCallThatCanWaitNoLongerLeavesTheRenewalToItself() throws Exception {
        SlowRenewal slow = new SlowRenewal();
        while (slow.alarms.set.isEmpty()) {
            Thread.onSpinWait();
        }
        slow.alarms.set.get(0).run();

        assertThatThrownBy(slow.call::get)
                .hasRootCauseInstanceOf(NotSentException.class)
                .hasRootCauseMessage("no access token came in time");
        assertThat(slow.afterwards()).isEqualTo("Bearer a2");
        assertThat(refreshToken()).isEqualTo("r2");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aCallThatIsInterruptedLeavesTheRenewalToItself() throws Exception {
        SlowRenewal slow = new SlowRenewal();
        slow.caller.interrupt();

        assertThatThrownBy(slow.call::get).hasRootCauseInstanceOf(InterruptedIOException.class);
        assertThat(slow.afterwards()).isEqualTo("Bearer a2");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTheCallThatNeedsIt() throws Exception {
        stored("a1", "r1");
        CallContext call = new CallContext(CallOptions.none(), null);
        call.deadline(time.now().plusSeconds(5));
        CallContext previous = CallContext.enter(call);
        try {
            assertThat(access()).isEqualTo("Bearer a1");
            assertThat(call.attempts()).isZero();
        } finally {
            CallContext.restore(previous);
        }
    }

    @Test
    void givesEachCallerTheSameObjectForAUser() {
        assertThat(logins.tokens("12")).isSameAs(tokens).isNotSameAs(logins.tokens("13"));
    }

    @Test
    void showsNoTokenInWhatItThrows() throws IOException {
        stored("acc3ss", "r3fresh");
        time.pass(Duration.ofHours(1));
        server.answer(200, "{\"access_token\":\"acc4ss\",\"token_type\":\"bearer\",\"expires_in\":\"r4fresh\"}");

        assertThatThrownBy(this::access)
                .isInstanceOf(TokenException.class)
                .hasMessage("The token endpoint https://id.example.com/token must answer as RFC 6749, section 5 says. "
                        + "Found: status 200 with something else. Check the address.")
                .rootCause()
                .hasNoCause();
    }
}
