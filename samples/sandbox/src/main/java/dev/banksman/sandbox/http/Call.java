package dev.banksman.sandbox.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request, read whole. Header names are case-insensitive; path parameters and query are decoded. */
public final class Call {
    private final URI base;
    private final String path;
    private final Map<String, String> pathParameters;
    private final String rawQuery;
    private final Map<String, List<String>> query;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    Call(
            URI base,
            String path,
            Map<String, String> pathParameters,
            String rawQuery,
            Map<String, List<String>> headers,
            byte[] body) {
        this.base = base;
        this.path = path;
        this.pathParameters = Map.copyOf(pathParameters);
        this.rawQuery = rawQuery;
        this.query = Query.parse(rawQuery);
        this.headers = headers;
        this.body = body;
    }

    /**
     * Where the answering system is mounted, without a slash at the end. Taken from the socket, never from a header.
     */
    public URI base() {
        return base;
    }

    /** The path below {@link #base()}, decoded. */
    public String path() {
        return path;
    }

    /** A parameter of the route's path template; throws if the template has none of that name. */
    public String path(String name) {
        return Optional.ofNullable(pathParameters.get(name)).orElseThrow();
    }

    /** All values of a query parameter, in order; empty if it was not sent. */
    public List<String> query(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** All query parameters with their values, in the order in which they were sent. */
    public Map<String, List<String>> query() {
        return Collections.unmodifiableMap(query);
    }

    /** The query as it was sent, without the question mark; empty if there was none. */
    public String rawQuery() {
        return rawQuery;
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The first value of a field of a form; empty if it was not sent, or sent empty. */
    public String form(String name) {
        List<String> values =
                Query.parse(new String(body, StandardCharsets.UTF_8)).getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /** The body's bytes, at most {@link LoopbackServer#MAX_BODY_BYTES}; not to be changed. */
    public byte[] body() {
        return body;
    }
}
