package dev.banksman.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.RequestChange;
import dev.banksman.client.call.StreamedBody;
import dev.banksman.client.call.VirtualTime;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real sockets, in virtual time: nothing here waits for a clock. The timeout is for a test that hangs. */
@Timeout(30)
final class OkHttpTransportTest {
    @AutoClose
    private final MockWebServer server = new MockWebServer();

    private final VirtualTime time = new VirtualTime();

    @AutoClose
    private final ClosableClient transport = TransportSettings.standard().open(time);

    private final CallContext call = Calls.context(CallOptions.none());

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @Test
    void aRequestGoesOutAsItIsAndItsAnswerComesBackAsItIs() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(201)
                .addHeader("X-Two", "1")
                .addHeader("X-Two", "2")
                .body("made")
                .build());
        Request request = RequestChange.of(request(HttpMethod.POST, "/list?a=%2F&b=x%20y", "sent"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer t")
                .header("User-Agent", "test")
                .build();
        Response answer = Calls.run(transport, request, call);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().get("x-two")).containsExactly("1", "2");
        assertThat(text(answer)).isEqualTo("made");
        RecordedRequest received = server.takeRequest();
        assertThat(received.getRequestLine()).isEqualTo("POST /list?a=%2F&b=x%20y HTTP/1.1");
        assertThat(received.getBody().utf8()).isEqualTo("sent");
        assertThat(received.getHeaders().values("Content-Type")).containsExactly("application/json");
        assertThat(received.getHeaders().values("Authorization")).containsExactly("Bearer t");
        assertThat(received.getHeaders().values("User-Agent")).containsExactly("test");
    }

    @Test
    void aPostWithoutABodySaysSo() throws Exception {
        server.enqueue(new MockResponse.Builder().build());
        Calls.run(transport, request(HttpMethod.POST, "/archive", ""), call).close();
        assertThat(server.takeRequest().getHeaders().get("Content-Length")).isEqualTo("0");
    }

    @Test
    void aStreamedBodyGoesStraightToTheConnection() throws Exception {
        server.enqueue(new MockResponse.Builder().build());
        call.streamedBody(new Text("a file"));
        Calls.run(transport, request(HttpMethod.PUT, "/file", ""), call).close();
        RecordedRequest received = server.takeRequest();
        assertThat(received.getBody().utf8()).isEqualTo("a file");
        assertThat(received.getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
    }

    @Test
    void aStaleConnectionCostsOneRequestAndNoMore() throws IOException {
        server.enqueue(new MockResponse.Builder().build());
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(new MockResponse.Builder().build());
        Calls.run(transport, request(HttpMethod.GET, "/1", ""), call).close();
        assertThatThrownBy(() -> Calls.run(transport, request(HttpMethod.GET, "/2", ""), call))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NotSentException.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999999999999999999"})
    void anAnswerThatAsksForItIsNotFollowedByAnotherRequest(String wait) throws IOException {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", wait)
                .build());
        server.enqueue(new MockResponse.Builder().build());
        Response answer = Calls.run(transport, request(HttpMethod.GET, "/", ""), call);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().get("Retry-After")).containsExactly(wait);
        assertThat(server.getRequestCount()).isEqualTo(1);
        answer.close();
    }

    @Test
    void redirectsAndRequestTimeoutsAreHandedOn() throws IOException {
        for (int status : List.of(302, 307, 401, 408, 421)) {
            server.enqueue(new MockResponse.Builder()
                    .code(status)
                    .addHeader("Location", "/elsewhere")
                    .build());
            Response answer = Calls.run(transport, request(HttpMethod.GET, "/", ""), call);
            assertThat(answer.status()).isEqualTo(status);
            answer.close();
        }
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void aRefusedConnectionSurelyCarriedNothing() {
        Request request = request(HttpMethod.POST, "/", "x");
        server.close();
        assertThatThrownBy(() -> Calls.run(transport, request, call))
                .isInstanceOf(NotSentException.class)
                .hasMessageStartingWith("the request was not sent: ");
        assertThat(time.alarms()).isZero();
    }

    @Test
    void aFailedHandshakeSurelyCarriedNothing() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            FutureTask<Throwable> serving = failing(() -> answerInPlainText(plain));
            FutureTask<Throwable> sending = failing(
                    () -> Calls.run(transport, Calls.request(HttpMethod.POST, "https://" + address(plain)), call));
            assertThat(sending.get()).isInstanceOf(NotSentException.class);
            assertThat(serving).isNotCancelled();
        }
        assertThat(time.alarms()).isZero();
    }

    @Test
    void aHandshakeThatStallsIsCutOff() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            FutureTask<Throwable> sending = failing(
                    () -> Calls.run(transport, Calls.request(HttpMethod.POST, "https://" + address(silent)), call));
            while (time.alarms() == 0) {
                Thread.onSpinWait();
            }
            time.advance(Duration.ofSeconds(10));
            assertThat(sending.get()).isInstanceOf(NotSentException.class);
        }
        assertThat(time.alarms()).isZero();
    }

    @Test
    void anAnswerThatIsCutShortIsAFailure() throws IOException {
        server.enqueue(new MockResponse.Builder()
                .body("half")
                .setHeader("Content-Length", "100")
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build());
        Response answer = Calls.run(transport, request(HttpMethod.GET, "/", ""), call);
        assertThatThrownBy(() -> text(answer)).isInstanceOf(IOException.class);
    }

    @Test
    void theDeadlineCoversTheBody() throws Exception {
        call.deadline(time.now().plusSeconds(5));
        server.enqueue(stalled());
        FutureTask<Throwable> reading =
                failing(() -> text(Calls.run(transport, request(HttpMethod.GET, "/", ""), call)));
        server.takeRequest();
        time.advance(Duration.ofSeconds(5));
        assertThat(reading.get()).isInstanceOf(IOException.class);
        assertThat(time.alarms()).isZero();
    }

    @Test
    void aStreamedAnswerMayTakeLongerThanTheDeadlineButNotBeSilent() throws Exception {
        call.deadline(time.now().plusSeconds(5));
        call.streamsAnswer(true);
        server.enqueue(stalled());
        Response answer = Calls.run(transport, request(HttpMethod.GET, "/", ""), call);
        time.advance(Duration.ofMinutes(10));
        InputStream body = answer.body().asInputStream();
        assertThat(body.read()).isEqualTo('a');
        assertThat(time.alarms()).as("none between reads").isZero();
        FutureTask<Throwable> reading = failing(body::readAllBytes);
        while (time.alarms() == 0) {
            Thread.onSpinWait();
        }
        time.advance(Duration.ofSeconds(30));
        assertThat(reading.get()).isInstanceOf(IOException.class);
        answer.close();
    }

    @Test
    void anAnswerThatIsClosedLeavesNoAlarmBehind() throws IOException {
        call.deadline(time.now().plusSeconds(5));
        server.enqueue(new MockResponse.Builder().body("text").build());
        Response answer = Calls.run(transport, request(HttpMethod.GET, "/", ""), call);
        assertThat(time.alarms()).isEqualTo(1);
        answer.close();
        assertThat(time.alarms()).isZero();
    }

    @Test
    void aClosedTransportRefuses() {
        Request request = request(HttpMethod.GET, "/", "");
        transport.close();
        transport.close();
        assertThatThrownBy(() -> Calls.run(transport, request, call))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This client is closed. Build another one, or close it later.");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        TransportSettings.Builder builder = TransportSettings.standard().toBuilder();
        assertThatThrownBy(() -> builder.idleConnections(-1).build())
                .hasMessage("idleConnections is 0 or more. Found: -1. Say 0 to keep none.");
        assertThatThrownBy(() -> builder.connectTimeout(Duration.ZERO).build())
                .hasMessage("connectTimeout must be longer than zero. Found: PT0S. Give a Duration such as PT30S.");
        TransportSettings changed = TransportSettings.standard().toBuilder()
                .http2(false)
                .keepAlive(Duration.ofSeconds(1))
                .build();
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
    }

    /** One byte, and nothing more for as long as anybody listens. */
    private static MockResponse stalled() {
        return new MockResponse.Builder()
                .body("a" + "b".repeat(1000))
                .throttleBody(1, 1, TimeUnit.HOURS)
                .build();
    }

    /** For every connection, as OkHttp may try older versions of TLS on another one. */
    private static Object answerInPlainText(ServerSocket server) throws IOException {
        while (true) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String address(ServerSocket socket) {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private static FutureTask<Throwable> failing(Callable<?> work) {
        FutureTask<Throwable> task = new FutureTask<>(() -> {
            try {
                work.call();
                return new AssertionError("it did not fail");
            } catch (IOException e) {
                return e;
            }
        });
        new Thread(task).start();
        return task;
    }

    private Request request(HttpMethod method, String path, String body) {
        return Request.create(
                method,
                server.url("/").toString().replaceFirst("/$", "") + path,
                Map.of(),
                body.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                null);
    }

    private static String text(Response answer) throws IOException {
        try (answer) {
            return new String(answer.body().asInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Text(String text) implements StreamedBody {
        @Override
        public OptionalLong length() {
            return OptionalLong.empty();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
