package dev.banksman.client;

import dev.banksman.client.call.Declared;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.json.Mismatch;
import feign.Response;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A successful answer whose body is in memory. */
final class Answer {
    private static final int EXCERPT = 80;
    private static final int NO_CONTENT = 204;

    private final Response response;
    private final byte[] body;

    Answer(Response response, byte[] body) {
        this.response = response;
        this.body = body;
    }

    byte[] body() {
        return body;
    }

    Method method() {
        return response.request().requestTemplate().methodMetadata().method();
    }

    URI url() {
        return URI.create(response.request().url());
    }

    /** Whether the server says itself that it sends nothing (RFC 9110, 15.3.5). */
    boolean hasNoContent() {
        return response.status() == NO_CONTENT;
    }

    boolean isEmpty() {
        for (byte b : body) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    boolean isJson() {
        return mediaType().matches("(?i)[^;]*[/+]json\\b.*");
    }

    /** Whether it is one string in JSON, and no other text. */
    boolean isJsonString() {
        return isJson() && text().stripLeading().startsWith("\"");
    }

    Charset charset() {
        try {
            return response.charset();
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The body, which must not be empty. */
    byte[] requireBody() {
        if (isEmpty()) {
            throw new DecodingException(
                    name() + " answered " + response.status() + " with an empty body. A value was expected there.",
                    "",
                    null);
        }
        return body;
    }

    /** The first value of a header. */
    Optional<String> header(String name) {
        return response.headers().getOrDefault(name, List.of()).stream().findFirst();
    }

    /** What was called and what status came, as messages begin. */
    String summary() {
        return name() + " answered " + response.status();
    }

    /** The exception that says what could not be read. */
    DecodingException unreadable(Mismatch mismatch) {
        String start = name() + " answered " + response.status();
        if (isMarkup()) {
            return new DecodingException(
                    start + " with " + shown(mediaType()) + " where JSON was expected. It begins: " + shown(text())
                            + " A proxy or a login page may have answered: check the base URL.",
                    "",
                    mismatch);
        }
        return new DecodingException(
                start + " with a body that can't be read. " + mismatch.getMessage(), mismatch.pointer(), mismatch);
    }

    private String name() {
        return Declared.name(response.request());
    }

    private boolean isMarkup() {
        return text().stripLeading().startsWith("<")
                || (mismatchedType() && mediaType().contains("html"));
    }

    private boolean mismatchedType() {
        return !mediaType().contains("json");
    }

    private String mediaType() {
        return response.headers().getOrDefault("Content-Type", List.of()).stream()
                .findFirst()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .orElse("no media type");
    }

    private String text() {
        return new String(body, 0, Math.min(body.length, 1_000), StandardCharsets.UTF_8);
    }

    private static String shown(String text) {
        String line =
                text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }
}
