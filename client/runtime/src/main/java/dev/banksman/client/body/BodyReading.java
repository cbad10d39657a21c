package dev.banksman.client.body;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Time;
import dev.banksman.client.error.TransportException;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Reads one body whole: within its bound, before the deadline, and to its declared end. */
final class BodyReading {
    private final BodySettings settings;
    private final Time time;
    private final CallContext call;

    BodyReading(BodySettings settings, Time time, CallContext call) {
        this.settings = settings;
        this.time = time;
        this.call = call;
    }

    /** The bytes, inflated where they are compressed; none for an answer that has no body by definition. */
    byte[] read(Response answer, boolean gzipped) throws IOException {
        if (answer.body() == null || bodiless(answer)) {
            return new byte[0];
        }
        InputStream raw = answer.body().asInputStream();
        if (gzipped) {
            return all(BoundedGzip.inflate(raw));
        }
        byte[] bytes = all(raw);
        checkLength(declared(answer), bytes.length);
        return bytes;
    }

    /** RFC 9110, 6.4.1. */
    private static boolean bodiless(Response answer) {
        return answer.request().httpMethod() == HttpMethod.HEAD || answer.status() == 204 || answer.status() == 304;
    }

    private byte[] all(InputStream body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            bytes.write(buffer, 0, count);
            checkBounds(bytes.size());
        }
        return bytes.toByteArray();
    }

    private void checkBounds(int size) throws IOException {
        if (size > settings.maxBytes()) {
            throw tooLarge();
        }
        if (call.remaining(time.now()).filter(Duration::isZero).isPresent()) {
            throw new SocketTimeoutException("the deadline passed while the body was read");
        }
    }

    /** Unchecked, so that it is not tried again: it would be as large the next time. */
    private TransportException tooLarge() {
        return new TransportException(
                call.operation(),
                call.attempts(),
                "answered with more than " + settings.maxBytes()
                        + " bytes, the most that is read into memory. Raise maxBytes of the body settings, or return a Download.",
                null);
    }

    private static OptionalLong declared(Response answer) {
        return answer.headers().getOrDefault("Content-Length", List.of()).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMapToLong(text -> LongStream.of(Long.parseLong(text)))
                .findFirst();
    }

    private static void checkLength(OptionalLong declared, long read) throws EOFException {
        if (declared.isPresent() && read < declared.getAsLong()) {
            throw new EOFException("the body ended after " + read + " of its " + declared.getAsLong() + " bytes");
        }
    }
}
