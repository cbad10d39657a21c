package dev.banksman.sandbox.handshake;

import dev.banksman.sandbox.handshake.domain.Seed;
import dev.banksman.sandbox.handshake.domain.Store;
import dev.banksman.sandbox.handshake.error.ErrorReply;
import dev.banksman.sandbox.handshake.resource.Faults;
import dev.banksman.sandbox.handshake.resource.Operations;
import dev.banksman.sandbox.handshake.resource.Throttle;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The system's parts, ready to be mounted on a server. */
public final class HandshakeSystem {
    private static final String PREFIX = "/api/v2";

    private final Faults faults = new Faults();
    private final Operations operations;

    private HandshakeSystem(Store store, Throttle throttle) {
        this.operations = new Operations(store, throttle, faults);
    }

    /**
     * Fills the account.
     *
     * @param clock what decides when a request can be made again, and what timestamps say
     */
    public static HandshakeSystem create(InstantSource clock) {
        return new HandshakeSystem(Seed.store(clock), new Throttle(clock));
    }

    /** The operations. The observer is told of every exchange. */
    public Mount mount(Consumer<Exchange> observer) {
        List<Route> routes = Stream.concat(operations.documented().stream(), operations.withSuffix().stream())
                .toList();
        return new Mount(PREFIX, routes, ErrorReply::of, observer);
    }

    /**
     * What a user of the sandbox holds.
     *
     * @param origin of the server that it is mounted on
     */
    public HandshakeSandbox at(URI origin) {
        List<Route> shown = operations.documented().stream()
                .map(route -> new Route(route.method(), PREFIX + route.path(), route.summary(), route.action()))
                .toList();
        return new HandshakeSandbox(origin, shown, faults);
    }
}
