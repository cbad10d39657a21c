package dev.banksman.sandbox.handshake;

import dev.banksman.sandbox.handshake.resource.Faults;
import dev.banksman.sandbox.handshake.resource.Keys;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.util.List;

/** The emulated Handshake: where it is, how to get in, and how to make it fail. Safe for use by several threads. */
public final class HandshakeSandbox {
    private final URI url;
    private final List<Route> operations;
    private final Faults faults;

    HandshakeSandbox(URI url, List<Route> operations, Faults faults) {
        this.url = url;
        this.operations = operations;
        this.faults = faults;
    }

    /** The base URL for clients, without a slash at the end: the origin of the server. */
    public URI url() {
        return url;
    }

    /** The API key: the user name, with {@code X} as the password. It is good for 60 requests in any minute. */
    public String key() {
        return Keys.FIRST;
    }

    /** The key of another user of the same account, with 60 requests of its own. */
    public String otherKey() {
        return Keys.SECOND;
    }

    /** What it serves; paths are relative to {@link #url()}. */
    public List<Route> operations() {
        return operations;
    }

    /** Lets one more of the requests to come fail; several fail in the order of the calls. */
    public void failNext(Faults.Fault fault) {
        faults.add(fault);
    }

    /** Takes back all failures to come. */
    public void failNothing() {
        faults.clear();
    }

    /** The failures that are still to come. */
    public List<Faults.Fault> failuresToCome() {
        return faults.toCome();
    }
}
