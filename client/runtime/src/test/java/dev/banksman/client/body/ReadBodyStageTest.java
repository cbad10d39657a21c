package dev.banksman.client.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.TransportException;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadBodyStageTest {
    private final VirtualTime time = new VirtualTime();
    private final Script script = new Script(time);
    private final Client stage = new BodySettings(1000).stage(time, script);

    @Test
    void aBodyIsInMemoryAndItsConnectionFree() throws IOException {
        Closing source = new Closing(bytes("{}"));
        script.line(request -> answer(request, 200, source, "Content-Length", "2"));
        Response answer = Calls.run(stage, Calls.get("/"));
        assertThat(source.closed).isTrue();
        assertThat(answer.body().isRepeatable()).isTrue();
        assertThat(text(answer)).isEqualTo("{}");
    }

    @Test
    void theAttemptIsCountedWhenItIsSent() throws IOException {
        CallContext call = Calls.context(CallOptions.none());
        script.line(request -> {
            assertThat(CallContext.current().attempts()).isEqualTo(1);
            throw new IOException("reset");
        });
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"), call)).hasMessage("reset");
        assertThat(call.attempts()).isEqualTo(1);
    }

    @Test
    void aBodyThatEndsTooSoonIsAFailureOfTheAttempt() {
        script.line(request -> answer(request, 200, new ByteArrayInputStream(bytes("{\"a")), "Content-Length", "10"));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/")))
                .isInstanceOf(EOFException.class)
                .hasMessage("the body ended after 3 of its 10 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void anAnswerWithoutABodyHasNone(int status) throws IOException {
        script.line(request -> answer(request, status, new ByteArrayInputStream(new byte[0]), "Content-Length", "10"));
        assertThat(text(Calls.run(stage, Calls.get("/")))).isEmpty();
    }

    @Test
    void aHeadHasALengthAndNoBody() throws IOException {
        script.line(request -> answer(request, 200, new ByteArrayInputStream(new byte[0]), "Content-Length", "10"));
        Response answer = Calls.run(stage, Calls.request(HttpMethod.HEAD, Calls.SERVER));
        assertThat(answer.headers().get("Content-Length")).containsExactly("10");
    }

    @Test
    void aBodyBeyondTheBoundIsNotRead() {
        script.line(request -> answer(request, 200, new Endless()));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/")))
                .isInstanceOf(TransportException.class)
                .hasMessage(
                        "GET https://api.example.com/call answered with more than 1000 bytes, the most that is read into"
                                + " memory. Raise maxBytes of the body settings, or return a Download. (1 attempt)");
    }

    @Test
    void aBodyThatDripsBeyondTheDeadlineIsNotReadFurther() {
        CallContext call = Calls.context(CallOptions.none());
        call.deadline(time.now().plusSeconds(5));
        Dripping source = new Dripping();
        script.line(request -> answer(request, 200, source));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"), call))
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("the deadline passed while the body was read");
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void gzipIsAskedForAndInflated() throws IOException {
        script.line(request -> answer(
                request,
                200,
                new ByteArrayInputStream(gzip(bytes("{\"a\":1}"))),
                "Content-Encoding",
                "GZIP",
                "Content-Length",
                "27"));
        Response answer = Calls.run(stage, Calls.get("/"));
        assertThat(text(answer)).isEqualTo("{\"a\":1}");
        assertThat(answer.headers()).isEmpty();
        assertThat(script.requests().get(0).headers()).isEqualTo(Map.of("Accept-Encoding", List.of("gzip")));
    }

    @Test
    void anEmptyBodyThatIsMarkedAsGzipIsEmpty() throws IOException {
        script.line(request -> answer(request, 200, new ByteArrayInputStream(new byte[0]), "Content-Encoding", "gzip"));
        assertThat(text(Calls.run(stage, Calls.get("/")))).isEmpty();
    }

    @Test
    void gzipThatBreaksOffIsAFailureOfTheAttempt() {
        byte[] whole = gzip(bytes("a text that is long enough to be cut"));
        script.line(request ->
                answer(request, 200, new ByteArrayInputStream(Arrays.copyOf(whole, 20)), "Content-Encoding", "gzip"));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).isInstanceOf(EOFException.class);
    }

    @Test
    void aBombIsBoundedByWhatItInflatesTo() {
        script.line(request ->
                answer(request, 200, new ByteArrayInputStream(gzip(new byte[100_000])), "Content-Encoding", "gzip"));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).isInstanceOf(TransportException.class);
    }

    @Test
    void aStreamedAnswerIsHandedOnUnread() throws IOException {
        Closing source = new Closing(bytes("%PDF-1.7"));
        script.line(request -> answer(request, 200, source, "Content-Length", "8"));
        Response answer = Calls.run(stage, Calls.get("/"), streaming());
        assertThat(source.closed).isFalse();
        assertThat(answer.body().isRepeatable()).isFalse();
        assertThat(answer.headers().get("Content-Length")).containsExactly("8");
        assertThat(script.requests().get(0).headers()).isEqualTo(Map.of("Accept-Encoding", List.of("identity")));
    }

    @Test
    void whatIsMarkedAsGzipAndIsNoneIsSaidAndClosed() {
        for (String text : new String[] {"%PDF-1.7 that is longer than a gzip header", "x"}) {
            for (CallContext call : new CallContext[] {streaming(), Calls.context(CallOptions.none())}) {
                Closing source = new Closing(bytes(text));
                script.line(request -> answer(request, 200, source, "Content-Encoding", "gzip"));
                assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"), call))
                        .isInstanceOf(ZipException.class)
                        .hasMessage(
                                "the answer can't be decompressed, as it is marked as gzip and doesn't begin like it");
                assertThat(source.closed).isTrue();
            }
        }
    }

    @Test
    void anErrorsBodyIsReadEvenIfTheAnswerWouldBeStreamed() throws IOException {
        script.body(404, "{\"errors\":[]}");
        Response answer = Calls.run(stage, Calls.get("/"), streaming());
        assertThat(answer.body().isRepeatable()).isTrue();
    }

    @Test
    void aStreamedBombIsStoppedWhileItIsRead() throws IOException {
        script.line(request ->
                answer(request, 200, new ByteArrayInputStream(gzip(new byte[20_000_000])), "Content-Encoding", "gzip"));
        Response answer = Calls.run(stage, Calls.get("/"), streaming());
        assertThatThrownBy(() -> answer.body().asInputStream().transferTo(OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("A gzip body may inflate to 200 times its length. Found: more than ");
    }

    @Test
    void aBoundOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new BodySettings(0))
                .hasMessage(
                        "maxBytes is 1 to 2147483631. Found: 0. What is larger can be had as a Download, which is not held in"
                                + " memory.");
    }

    private static CallContext streaming() {
        CallContext call = Calls.context(CallOptions.none());
        call.streamsAnswer(true);
        return call;
    }

    private static Response answer(Request request, int status, InputStream body, String... headers) {
        Map<String, Collection<String>> map = new TreeMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], List.of(headers[i + 1]));
        }
        return Response.builder()
                .status(status)
                .headers(map)
                .request(request)
                .body(body, null)
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Response answer) throws IOException {
        return new String(answer.body().asInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return compressed.toByteArray();
    }

    private static final class Closing extends FilterInputStream {
        private final AtomicBoolean closed = new AtomicBoolean();

        Closing(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }
    }

    /** A byte a second. */
    private final class Dripping extends InputStream {
        @Override
        public int read() {
            time.advance(Duration.ofSeconds(1));
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            buffer[offset] = (byte) read();
            return 1;
        }
    }
}
