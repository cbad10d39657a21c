package dev.banksman.client.call;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is below a stage, in a test: answers by the script, one line a request, and remembers what it was sent. */
public final class Script implements Client {
    private final VirtualTime time;
    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Duration> times = new ArrayList<>();

    /** A script without a line. */
    public Script(VirtualTime time) {
        this.time = time;
    }

    /** The next request is answered so; headers are names and values in turn. */
    public Script answer(int status, String... headers) {
        return line(request -> response(request, status, "", headers));
    }

    /** The next request is answered with a body. */
    public Script body(int status, String body, String... headers) {
        return line(request -> response(request, status, body, headers));
    }

    /** The next request fails. */
    public Script fail(IOException failure) {
        return line(request -> {
            throw failure;
        });
    }

    /** The next request throws something unchecked. */
    public Script fail(RuntimeException failure) {
        return line(request -> {
            throw failure;
        });
    }

    /** The next request is answered by code. */
    public Script line(Line line) {
        lines.add(line);
        return this;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        requests.add(request);
        times.add(time.passed());
        if (lines.isEmpty()) {
            throw new AssertionError("no line left for request " + requests.size());
        }
        return lines.remove().answer(request);
    }

    /** What was sent. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** When it was sent, from the beginning of time. */
    public List<Duration> times() {
        return List.copyOf(times);
    }

    /** An answer; headers are names and values in turn. */
    public static Response response(Request request, int status, String body, String... headers) {
        Map<String, Collection<String>> map = new TreeMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], List.of(headers[i + 1]));
        }
        return Response.builder()
                .status(status)
                .headers(map)
                .body(body, StandardCharsets.UTF_8)
                .request(request)
                .build();
    }

    /** How one request is answered. */
    @FunctionalInterface
    public interface Line {
        /** Answers or fails. */
        Response answer(Request request) throws IOException;
    }
}
