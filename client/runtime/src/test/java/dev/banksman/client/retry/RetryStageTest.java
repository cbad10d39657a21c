package dev.banksman.client.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.annotation.Retry;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.StreamedBody;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.BreakerOpenException;
import dev.banksman.client.error.BulkheadFullException;
import dev.banksman.client.error.DeadlineExceededException;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.model.Upload;
import dev.banksman.client.parameters.UploadBody;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestLine;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryStageTest {
    /** Always the most that it may be: full jitter takes any of 0 to bound, and this is the bound. */
    private static final RandomGenerator MOST = new RandomGenerator() {
        @Override
        public long nextLong() {
            return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    private final VirtualTime time = new VirtualTime();
    private final Script script = new Script(time);
    private final RetrySettings settings =
            RetrySettings.standard().toBuilder().random(MOST).build();
    private final Client stage = settings.stage(time, script);

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void aPassingFailureIsTriedAgain(int status) throws IOException {
        script.answer(status).answer(200);
        assertThat(Calls.run(stage, Calls.get("/")).status()).isEqualTo(200);
        assertThat(script.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 302, 400, 401, 404, 409, 422, 500, 501})
    void otherAnswersAreHandedOn(int status) throws IOException {
        script.answer(status);
        assertThat(Calls.run(stage, Calls.get("/")).status()).isEqualTo(status);
    }

    @Test
    void theLastAnswerIsHandedOnWhenAllAttemptsAreUsed() throws IOException {
        script.answer(503).answer(502).answer(504);
        assertThat(Calls.run(stage, Calls.get("/")).status()).isEqualTo(504);
        assertThat(script.requests()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
    void whatMayBeRepeatedIs(HttpMethod method) throws IOException {
        script.fail(new IOException("reset")).answer(200);
        assertThat(Calls.run(stage, Calls.request(method, Calls.SERVER)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"POST", "PATCH"})
    void whatMayNotBeRepeatedIsNot(HttpMethod method) throws IOException {
        script.answer(503);
        assertThat(Calls.run(stage, Calls.request(method, Calls.SERVER)).status())
                .isEqualTo(503);
        script.answer(429, "Retry-After", "1");
        assertThat(Calls.run(stage, Calls.request(method, Calls.SERVER)).status())
                .isEqualTo(429);
        script.fail(new IOException("reset"));
        assertThatThrownBy(() -> Calls.run(stage, Calls.request(method, Calls.SERVER)))
                .isInstanceOf(IOException.class)
                .hasMessage("reset");
        assertThat(script.requests()).hasSize(3);
    }

    @Test
    void whatSurelyWasNotSentIsSentAgainEvenIfItIsAPost() throws IOException {
        script.fail(new NotSentException("TLS", new IOException()))
                .fail(new ConnectException("refused"))
                .answer(201);
        assertThat(Calls.run(stage, post()).status()).isEqualTo(201);
        script.fail(new UnknownHostException("api.example.com")).answer(201);
        assertThat(Calls.run(stage, post()).status()).isEqualTo(201);
    }

    @Test
    void thePauseDoublesUpToItsMostAndIsJittered() throws IOException {
        Client patient = settings.toBuilder()
                .attempts(6)
                .backoff(Duration.ofSeconds(1))
                .maxBackoff(Duration.ofSeconds(5))
                .build()
                .stage(time, script);
        script.answer(503).answer(503).answer(503).answer(503).answer(503).answer(200);
        Calls.run(patient, Calls.get("/"));
        assertThat(time.sleeps())
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5));
    }

    @Test
    void fullJitterReachesDownToNothing() throws IOException {
        RandomGenerator least = () -> 0L;
        Client hasty = settings.toBuilder().random(least).build().stage(time, script);
        script.answer(503).answer(200);
        Calls.run(hasty, Calls.get("/"));
        assertThat(time.sleeps()).containsExactly(Duration.ZERO);
    }

    @Test
    void retryAfterBeatsTheBackoff() throws IOException {
        script.answer(429, "Retry-After", "17")
                .answer(503, "Retry-After", "nonsense")
                .answer(200);
        Calls.run(stage, Calls.get("/"));
        assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(1));
    }

    @Test
    void theDeadlineBeatsRetryAfterAtOnceAndSaysWhy() throws IOException {
        CallContext call = Calls.context(CallOptions.none());
        call.deadline(time.now().plusSeconds(10));
        script.answer(503, "Retry-After", "10");
        assertThat(Calls.run(stage, Calls.get("/"), call).status()).isEqualTo(503);
        assertThat(time.sleeps()).isEmpty();
        assertThat(call.note())
                .contains("not tried again, as the next attempt is due in PT10S and the timeout leaves PT10S");
    }

    @Test
    void anAttemptThatIsRefusedBeforeItBeginsLeavesTheLastOutcome() throws IOException {
        CallContext call = Calls.context(CallOptions.none());
        script.body(429, "slow down")
                .fail(new DeadlineExceededException(call.operation(), 1, "was not sent: no permit.", null));
        Response answer = Calls.run(stage, Calls.get("/"), call);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.body().asInputStream()).hasContent("slow down");
        assertThat(call.note()).contains("the next attempt was not sent: no permit");
        script.line(request -> renewed(request))
                .fail(new BulkheadFullException(call.operation(), 1, "was not sent: full.", null));
        assertThat(Calls.run(stage, Calls.get("/"), call).status()).isEqualTo(401);
        assertThat(call.note()).contains("the next attempt was not sent: full");
    }

    @Test
    void aFailureIsKeptTooAndNamesTheRefusal() {
        CallContext call = Calls.context(CallOptions.none());
        BreakerOpenException open = new BreakerOpenException(call.operation(), 1, "was not sent: open.", null);
        script.fail(new IOException("reset")).fail(open);
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"), call))
                .isInstanceOf(IOException.class)
                .hasMessage("reset")
                .hasSuppressedException(open);
    }

    @Test
    void anAttemptThatBeganAndEndedUncheckedIsTheOutcome() {
        CallContext call = Calls.context(CallOptions.none());
        script.answer(503).line(request -> {
            CallContext.current().beginAttempt();
            throw new TransportException(call.operation(), 2, "answered with too much.", null);
        });
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"), call)).isInstanceOf(TransportException.class);
    }

    @Test
    void noRetryMeansOneRequest() throws IOException {
        script.answer(503);
        CallContext call =
                Calls.context(CallOptions.none().toBuilder().noRetry().build());
        assertThat(Calls.run(stage, Calls.get("/"), call).status()).isEqualTo(503);
    }

    @Test
    void aStreamedBodyIsNeverSentAgain() {
        script.fail(new ConnectException("refused"));
        CallContext call = Calls.context(CallOptions.none());
        call.streamedBody(new Nothing());
        assertThatThrownBy(() -> Calls.run(stage, post(), call)).isInstanceOf(ConnectException.class);
    }

    @Test
    void aReplayableBodyIsSentAgain() throws IOException {
        script.fail(new ConnectException("refused")).answer(200);
        CallContext call = Calls.context(CallOptions.none());
        call.streamedBody(new UploadBody(Upload.of(new byte[] {1})));
        assertThat(Calls.run(stage, post(), call).status()).isEqualTo(200);
    }

    @Test
    void theBodyIsTheSameOnEachAttempt() throws IOException {
        Request put = Request.create(
                HttpMethod.PUT, Calls.SERVER, Calls.get("/").headers(), new byte[] {1, 2, 3}, null, null);
        script.answer(503).answer(200);
        Calls.run(stage, put);
        assertThat(script.requests())
                .extracting(Request::body)
                .containsExactly(new byte[] {1, 2, 3}, new byte[] {1, 2, 3});
    }

    @Test
    void aRefusedCredentialIsReplayedOnceWhenItWasRenewed() throws IOException {
        script.line(request -> renewed(request)).answer(200);
        assertThat(Calls.run(stage, post()).status()).isEqualTo(200);
        assertThat(time.sleeps()).isEmpty();
        script.line(request -> renewed(request)).line(request -> renewed(request));
        assertThat(Calls.run(stage, post()).status()).isEqualTo(401);
        assertThat(script.requests()).hasSize(4);
    }

    @Test
    void anInterruptedThreadIsNotKeptWaiting() {
        script.fail(new InterruptedIOException("interrupted"));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).isInstanceOf(InterruptedIOException.class);
        script.fail(new SocketTimeoutException("connect timed out"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/")))
                .isInstanceOf(InterruptedIOException.class)
                .hasMessage("interrupted while waiting for the next attempt");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anUncheckedExceptionPassesAtOnce() {
        script.fail(new IllegalStateException("closed"));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).hasMessage("closed");
    }

    @Test
    void aMarkOnTheMethodReplacesTheOneOnItsInterface() throws IOException {
        script.answer(500).answer(500).answer(500).answer(500).answer(200);
        assertThat(Calls.run(stage, Calls.of(Marked.class, "patient")).status()).isEqualTo(200);
        assertThat(time.sleeps())
                .containsExactly(
                        Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(4), Duration.ofSeconds(4));
        script.answer(503);
        assertThat(Calls.run(stage, Calls.of(Marked.class, "never")).status()).isEqualTo(503);
        script.answer(503).answer(503);
        assertThat(Calls.run(stage, Calls.of(Marked.class, "plain")).status()).isEqualTo(503);
        assertThat(script.requests()).hasSize(8);
    }

    @Test
    void aPostIsRepeatedWhenItIsMarkedUnsafe() throws IOException {
        script.answer(503).answer(201);
        assertThat(Calls.run(stage, Calls.of(Marked.class, "post")).status()).isEqualTo(201);
        script.answer(503);
        assertThat(Calls.run(stage, Calls.of(Marked.class, "carefulPost")).status())
                .isEqualTo(503);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> settings.toBuilder().attempts(0).build())
                .hasMessage(
                        "attempts counts the first request too, so it is at least 1. Found: 0. Say 1 for no retry.");
        assertThatThrownBy(() -> settings.toBuilder().statuses(Set.of(200)).build())
                .hasMessage("Only errors are tried again: a status is 400 to 599. Found: 200. Leave it out.");
        assertThatThrownBy(() ->
                        settings.toBuilder().backoff(Duration.ofSeconds(-1)).build())
                .hasMessage("backoff must not be negative. Found: PT-1S. Give a Duration such as PT30S, or PT0S.");
    }

    private static Request post() {
        return Calls.request(HttpMethod.POST, Calls.SERVER);
    }

    private static Response renewed(Request request) {
        CallContext.current().credentialRenewed(true);
        return Script.response(request, 401, "");
    }

    private static final class Nothing implements StreamedBody {
        @Override
        public OptionalLong length() {
            return OptionalLong.of(0);
        }

        @Override
        public void writeTo(OutputStream out) {}
    }

    @Retry(attempts = 2)
    interface Marked {
        @RequestLine("GET /plain")
        void plain();

        @RequestLine("GET /patient")
        @Retry(attempts = 5, statuses = 500, backoff = "PT2S", maxBackoff = "PT4S")
        void patient();

        @RequestLine("GET /never")
        @Retry(never = true)
        void never();

        @RequestLine("POST /post")
        @Retry(unsafe = true)
        void post();

        @RequestLine("POST /careful")
        @Retry
        void carefulPost();
    }
}
