package dev.banksman.sandbox.http;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A system's place on a server.
 *
 * @param prefix where its paths begin, such as {@code /handshq/v1}; empty for the root
 * @param routes what it answers
 * @param onFailure turns what an action threw, or a {@link Refusal} of the server, into the system's own form of an
 *     error
 * @param observer is told of each exchange before the answer is sent; what it throws (a {@code RuntimeException} or an
 *     {@code AssertionError}) becomes the answer, a 500
 */
public record Mount(
        String prefix, List<Route> routes, Function<RuntimeException, Reply> onFailure, Consumer<Exchange> observer) {
    public Mount {
        routes = List.copyOf(routes);
    }

    boolean covers(String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
