package dev.banksman.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.annotation.Anonymous;
import dev.banksman.client.annotation.BudgetScope;
import dev.banksman.client.annotation.Budgeted;
import dev.banksman.client.annotation.ErrorFormat;
import dev.banksman.client.annotation.Retry;
import dev.banksman.client.annotation.Security;
import dev.banksman.client.annotation.Unwrap;
import dev.banksman.client.auth.Credentials;
import dev.banksman.client.body.BodySettings;
import dev.banksman.client.breaker.BreakerSettings;
import dev.banksman.client.call.CallReport;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BreakerOpenException;
import dev.banksman.client.error.DeadlineExceededException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.RateLimitedException;
import dev.banksman.client.error.ServerException;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.model.ClientDescriptor;
import dev.banksman.client.model.Download;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hand-written Feign interface with our annotations goes through the same door as a generated one: over real HTTP, in
 * virtual time. The timeout is for a test that hangs.
 */
@Timeout(30)
final class HandWrittenInterfaceTest {
    @AutoClose
    private final MockWebServer server = new MockWebServer();

    private final VirtualTime time = new VirtualTime();
    private final List<CallReport> reports = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @Test
    void aBudgetOfTwoAMinuteIsKeptInAnyMinute() {
        try (ApiClient client = client("alice").build()) {
            for (int i = 0; i < 5; i++) {
                enqueue(200, "{\"data\":{\"name\":\"Bridge\"}}");
                assertThat(client.api(Sites.class).get("1")).isEqualTo(new Site("Bridge"));
            }
        }
        assertThat(reports)
                .extracting(CallReport::took)
                .containsExactly(
                        Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1), Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void oneBudgetIsSharedByAllClientsOfACredential() {
        for (String token : List.of("alice", "alice", "bob", "alice")) {
            enqueue(200, "{\"data\":{\"name\":\"Bridge\"}}");
            try (ApiClient client = client(token).build()) {
                client.api(Sites.class).get("1");
            }
        }
        assertThat(reports)
                .extracting(CallReport::took)
                .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void aBudgetThatTheDeadlineCantWaitForFailsAtOnce() {
        try (ApiClient client = client("carol").build()) {
            Sites sites =
                    client.with(call -> call.timeout(Duration.ofSeconds(5))).api(Sites.class);
            enqueue(200, "{\"data\":{\"name\":\"Bridge\"}}");
            enqueue(200, "{\"data\":{\"name\":\"Bridge\"}}");
            sites.get("1");
            sites.get("1");
            assertThatThrownBy(() -> sites.get("1"))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessage("GET " + url("/sites/1")
                            + " was not sent: the budget has no permit for PT1M and the timeout"
                            + " leaves PT5S. Give it longer, or call less often. (0 attempts)");
        }
        assertThat(time.passed()).isZero();
    }

    @Test
    void jsonIsAskedForWhereTheAnswerIsBoundAndNothingIsSaid() throws InterruptedException {
        enqueue(200, "{\"name\":\"Bridge\"}");
        enqueue(204, "");
        try (ApiClient client = client("olga").build()) {
            client.api(Silent.class).get();
            client.api(Silent.class).remove();
        }
        assertThat(server.takeRequest().getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(server.takeRequest().getHeaders().get("Accept")).isNull();
    }

    @Test
    void a429ClosesTheBudgetForAllOfItsClients() {
        try (ApiClient client = client("dave").build();
                ApiClient other = client("dave").build()) {
            server.enqueue(new MockResponse.Builder()
                    .code(429)
                    .addHeader("Retry-After", "50")
                    .build());
            assertThatThrownBy(() -> client.api(Sites.class).archive("1")).isInstanceOf(RateLimitedException.class);
            enqueue(200, "{\"data\":{\"name\":\"Bridge\"}}");
            other.api(Sites.class).get("1");
        }
        assertThat(reports).extracting(CallReport::took).containsExactly(Duration.ZERO, Duration.ofSeconds(50));
    }

    @Test
    void aGetIsTriedAgainAndAPostIsNot() {
        try (ApiClient client = client("erin").build()) {
            enqueue(503, "");
            enqueue(200, "{\"data\":{\"name\":\"Bridge\"}}");
            client.api(Sites.class).get("1");
            enqueue(503, "");
            assertThatThrownBy(() -> client.api(Sites.class).archive("1"))
                    .isInstanceOf(ServerException.class)
                    .hasMessage("POST " + url("/sites/1/archive") + " answered 503. (1 attempt)");
        }
        assertThat(reports).extracting(CallReport::attempts).containsExactly(2, 1);
    }

    @Test
    void marksSayOtherwise() throws Exception {
        try (ApiClient client = client("frank").build()) {
            Marked marked = client.api(Marked.class);
            enqueue(503, "");
            assertThatThrownBy(marked::never).isInstanceOf(ServerException.class);
            enqueue(418, "");
            enqueue(418, "");
            enqueue(418, "");
            enqueue(204, "");
            marked.create(new Site("Tower"));
        }
        assertThat(reports).extracting(CallReport::attempts).containsExactly(1, 4);
        server.takeRequest();
        for (int i = 0; i < 4; i++) {
            assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"name\":\"Tower\"}");
        }
    }

    @Test
    void anAnswerThatIsCutShortIsTriedAgain() {
        try (ApiClient client = client("grace").build()) {
            server.enqueue(new MockResponse.Builder()
                    .body("{\"data\":{\"na")
                    .setHeader("Content-Length", "100")
                    .onResponseEnd(new SocketEffect.CloseSocket())
                    .build());
            enqueue(200, "{\"data\":{\"name\":\"Bridge\"}}");
            assertThat(client.api(Sites.class).get("1")).isEqualTo(new Site("Bridge"));
        }
        assertThat(reports).extracting(CallReport::attempts).containsExactly(2);
    }

    @Test
    void aServerThatIsAwayIsATransportException() {
        server.close();
        try (ApiClient client = client("heidi").build()) {
            assertThatThrownBy(() -> client.api(Sites.class).archive("1"))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith(
                            "POST " + url("/sites/1/archive") + " got no answer: the request was not sent: ")
                    .hasMessageEndingWith("(3 attempts)");
        }
    }

    @Test
    void theBreakerOpensAndTheServerIsLeftAlone() {
        BreakerSettings settings = new BreakerSettings(50, 4, 4, Duration.ofSeconds(30));
        try (ApiClient client = client("ivan").breaker(settings).build()) {
            Marked marked = client.api(Marked.class);
            for (int i = 0; i < 4; i++) {
                enqueue(500, "");
                assertThatThrownBy(marked::never).isInstanceOf(ServerException.class);
            }
            assertThatThrownBy(marked::never).isInstanceOf(BreakerOpenException.class);
            assertThat(server.getRequestCount()).isEqualTo(4);
            time.advance(Duration.ofSeconds(31));
            enqueue(204, "");
            marked.never();
        }
    }

    @Test
    void anErrorIsTyped() {
        try (ApiClient client = client("judy").build()) {
            enqueue(404, "{\"errors\":[{\"status\":\"404\",\"title\":\"No such site\"}]}");
            NotFoundException thrown = catchThrowableOfType(
                    NotFoundException.class, () -> client.api(Sites.class).archive("7"));
            assertThat(thrown)
                    .hasMessage("POST " + url("/sites/7/archive") + " answered 404: No such site. (1 attempt)");
            assertThat(thrown.errors()).extracting("status").containsExactly(404);
        }
    }

    @Test
    void aCompressedAnswerIsReadAndItsSizeIsBounded() throws IOException {
        try (ApiClient client = client("karl").body(new BodySettings(1000)).build()) {
            server.enqueue(gzip("{\"data\":{\"name\":\"Bridge\"}}"));
            assertThat(client.api(Sites.class).get("1")).isEqualTo(new Site("Bridge"));
            server.enqueue(gzip("{\"data\":{\"name\":\"" + "a".repeat(100_000) + "\"}}"));
            assertThatThrownBy(() -> client.api(Sites.class).get("1"))
                    .isInstanceOf(TransportException.class)
                    .hasMessage(
                            "GET " + url("/sites/1") + " answered with more than 1000 bytes, the most that is read into"
                                    + " memory. Raise maxBytes of the body settings, or return a Download. (1 attempt)");
        }
    }

    @Test
    void anAnswerThatDripsBeyondTheTimeoutIsCutOff() throws Exception {
        try (ApiClient client = client("lena").timeout(Duration.ofSeconds(3)).build()) {
            server.enqueue(new MockResponse.Builder()
                    .body("{\"data\":{\"name\":\"Bridge\"}}")
                    .throttleBody(1, 1, TimeUnit.HOURS)
                    .build());
            FutureTask<DeadlineExceededException> call = new FutureTask<>(() -> catchThrowableOfType(
                    DeadlineExceededException.class,
                    () -> client.api(Sites.class).get("1")));
            new Thread(call).start();
            server.takeRequest();
            time.advance(Duration.ofSeconds(3));
            assertThat(call.get())
                    .hasMessage("GET " + url("/sites/1")
                            + " did not end within its timeout of PT3S. Give it longer, or ask for"
                            + " less at once. (1 attempt)");
        }
    }

    @Test
    void aFileIsDownloadedFromAnotherOriginWithoutTheToken(@TempDir Path folder) throws Exception {
        try (MockWebServer files = new MockWebServer();
                ApiClient client = client("mallory").build()) {
            files.start();
            files.enqueue(new MockResponse.Builder()
                    .body("%PDF-1.7")
                    .addHeader("Content-Type", "application/pdf")
                    .build());
            Path file = folder.resolve("plan.pdf");
            try (Download download = client.api(Sites.class)
                    .download(files.url("/plan.pdf?signature=s").uri())) {
                download.saveTo(file);
            }
            assertThat(Files.readString(file)).isEqualTo("%PDF-1.7");
            assertThat(files.takeRequest().getHeaders().get("Authorization")).isNull();
        }
        assertThat(reports).extracting(report -> report.url().getQuery()).containsExactly("***");
    }

    @Test
    void aRedirectToAnotherOriginLosesTheTokenAndAPostIsNotRedirected() throws Exception {
        try (MockWebServer other = new MockWebServer();
                ApiClient client = client("nina").build()) {
            other.start();
            String target = other.url("/elsewhere").toString();
            server.enqueue(redirect(target));
            other.enqueue(new MockResponse.Builder()
                    .body("{\"data\":{\"name\":\"Bridge\"}}")
                    .addHeader("Content-Type", "application/json")
                    .build());
            client.api(Sites.class).get("1");
            assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer nina");
            RecordedRequest redirected = other.takeRequest();
            assertThat(redirected.getHeaders().get("Authorization")).isNull();
            assertThat(redirected.getHeaders().get("Accept")).isEqualTo("application/json");
            server.enqueue(redirect(target));
            assertThatThrownBy(() -> client.api(Sites.class).archive("1"))
                    .isInstanceOf(ApiException.class)
                    .hasMessage("POST " + url("/sites/1/archive")
                            + " answered 307. (1 attempt): the redirect was not followed,"
                            + " as a POST goes on to the same origin only, by 307 or 308; this leads to "
                            + target.replace("/elsewhere", ""));
            assertThat(other.getRequestCount()).isEqualTo(1);
        }
    }

    private GenericBuilder client(String token) {
        ClientDescriptor service =
                ClientDescriptor.builder("Sites").credential("token", "bearer").build();
        return ApiClient.builder(service)
                .baseUrl(URI.create(url("")))
                .credential("token", Credentials.bearer(token))
                .time(time)
                .listener(reports::add);
    }

    private String url(String path) {
        return "http://" + server.getHostName() + ":" + server.getPort() + "/v1" + path;
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build());
    }

    private static MockResponse redirect(String target) {
        return new MockResponse.Builder()
                .code(307)
                .addHeader("Location", target)
                .build();
    }

    private static MockResponse gzip(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(bytes.toByteArray()))
                .build();
    }

    /** What the service is about. */
    record Site(@JsonProperty("name") String name) {}

    @Budgeted(requests = 2, period = "PT1M", scope = BudgetScope.CREDENTIAL)
    @ErrorFormat(errors = "/errors", status = "/status", title = "/title")
    @Headers("Accept: application/json")
    interface Sites {
        @RequestLine("GET /sites/{id}")
        @Unwrap("/data")
        @Security("token")
        Site get(@Param("id") String id);

        @RequestLine("POST /sites/{id}/archive")
        @Security("token")
        void archive(@Param("id") String id);

        @RequestLine("GET")
        @Anonymous
        Download download(URI link);
    }

    interface Silent {
        @RequestLine("GET /site")
        Site get();

        @RequestLine("DELETE /site")
        void remove();
    }

    @Headers({"Accept: application/json", "Content-Type: application/json"})
    interface Marked {
        @RequestLine("GET /never")
        @Retry(never = true)
        void never();

        @RequestLine("POST /sites")
        @Retry(attempts = 4, statuses = 418, unsafe = true)
        void create(Site site);
    }
}
