package dev.banksman.spec;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The headers and the raw body of a request or an answer. Immutable. */
public final class Message {
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private Message(Map<String, List<String>> headers, byte[] body) {
        this.headers = headers;
        this.body = body;
    }

    /**
     * A message from what was on the wire.
     *
     * @param headers names in any case
     * @param body empty when there is none
     */
    public static Message of(Map<String, ? extends Collection<String>> headers, byte[] body) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return new Message(Collections.unmodifiableMap(copy), body.clone());
    }

    /** A message with one value for each header and a body in UTF-8. */
    public static Message of(Map<String, String> headers, String body) {
        Map<String, List<String>> lists = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return of(lists, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The media type in lower case and without its parameters. */
    Optional<String> mediaType() {
        return header("Content-Type").map(MediaTypes::bare);
    }

    boolean isEmpty() {
        return body.length == 0;
    }

    byte[] body() {
        return body.clone();
    }
}
