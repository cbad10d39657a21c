package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.DuplicationTimes;
import dev.banksman.sandbox.handshq.domain.Seed;
import dev.banksman.sandbox.handshq.error.ErrorReply;
import dev.banksman.sandbox.handshq.resource.Door;
import dev.banksman.sandbox.handshq.resource.Operations;
import dev.banksman.sandbox.handshq.storage.ObjectStorage;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** The system's parts, ready to be mounted on a server. */
public final class HandsHqSystem implements AutoCloseable {
    static final String TOKEN = "sandbox-c0ffee5eed-handshq";

    private static final String PREFIX = "/handshq/v1";

    private final Account account;
    private final ObjectStorage storage;
    private final Door door;
    private final List<Route> operations;

    private HandsHqSystem(Account account, ObjectStorage storage) {
        this.account = account;
        this.storage = storage;
        this.door = new Door(account, TOKEN);
        this.operations = Operations.of(account, storage);
    }

    /**
     * Fills the account and starts the storage.
     *
     * @param clock what decides how far a duplication is
     */
    public static HandsHqSystem start(InstantSource clock, DuplicationTimes times) {
        return new HandsHqSystem(Seed.account(clock, times), ObjectStorage.start(clock));
    }

    /** The operations behind their door. The observer is told of every exchange. */
    public Mount mount(Consumer<Exchange> observer) {
        List<Route> guarded = operations.stream()
                .map(route -> route.with(door.guard(route.action())))
                .toList();
        return new Mount(PREFIX, guarded, ErrorReply::of, observer);
    }

    /**
     * What a user of the sandbox holds.
     *
     * @param origin of the server that it is mounted on
     */
    public HandsHqSandbox at(URI origin) {
        return new HandsHqSandbox(URI.create(origin + PREFIX), operations, account.duplications(), door, storage);
    }

    @Override
    public void close() {
        storage.close();
    }
}
