package dev.banksman.sandbox.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An answer: whole, or as a stream that is written while it is sent. */
public final class Reply {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Optional<Stream> stream;

    private Reply(int status, Map<String, String> headers, byte[] body, Optional<Stream> stream) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.stream = stream;
    }

    /** Writes a body bit by bit. */
    @FunctionalInterface
    public interface Stream {
        void writeTo(OutputStream out) throws IOException;
    }

    /** An answer without a body. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0], Optional.empty());
    }

    public static Reply bytes(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of("Content-Type", contentType), body, Optional.empty());
    }

    /** Sent in chunks, without a length. The exchange that an observer is told of has the body nevertheless. */
    public static Reply chunked(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of("Content-Type", contentType), body, Optional.of(out -> out.write(body)));
    }

    /** Sent in chunks, and nowhere in memory as a whole. The exchange that an observer is told of has no body. */
    public static Reply stream(int status, String contentType, Stream stream) {
        return new Reply(status, Map.of("Content-Type", contentType), new byte[0], Optional.of(stream));
    }

    /** The text in UTF-8, which the content type is made to say. */
    public static Reply text(int status, String contentType, String body) {
        return bytes(status, contentType + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same answer with one more header, or another value of it. */
    public Reply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body, stream);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /** What writes the body, if that is not to be sent whole. */
    Optional<Stream> stream() {
        return stream;
    }
}
