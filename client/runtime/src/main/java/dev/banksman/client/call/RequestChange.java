package dev.banksman.client.call;

import feign.Request;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A changed copy of a request; the original stays as it was, for the next attempt. Used on one thread. */
public final class RequestChange {
    private final Request original;
    private final Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String url;
    private byte @Nullable [] body;

    private RequestChange(Request original) {
        this.original = original;
        this.url = original.url();
        this.body = original.body();
        headers.putAll(original.headers());
    }

    /** Starts with everything as it is. */
    public static RequestChange of(Request original) {
        return new RequestChange(original);
    }

    /** The address as it is now. */
    public String url() {
        return url;
    }

    /** Sends it elsewhere. */
    public RequestChange url(String url) {
        this.url = url;
        return this;
    }

    /** The values of a header as they are now; empty when there are none. */
    public Collection<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** Sets a header, instead of all values that it has. */
    public RequestChange header(String name, String value) {
        headers.put(name, List.of(value));
        return this;
    }

    /** Sets a header when the request has none of that name. */
    public RequestChange headerIfAbsent(String name, String value) {
        headers.putIfAbsent(name, List.of(value));
        return this;
    }

    /** Keeps only the headers whose name passes. */
    public RequestChange keepHeaders(Predicate<String> kept) {
        headers.keySet().removeIf(kept.negate());
        return this;
    }

    /** Sends another body. */
    public RequestChange body(byte[] other) {
        this.body = other;
        return this;
    }

    /** The changed copy, with the same method and operation. */
    public Request build() {
        return Request.create(
                original.httpMethod(), url, headers, body, original.charset(), original.requestTemplate());
    }
}
