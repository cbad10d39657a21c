package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.handshq.delivery.Announcer;
import dev.banksman.sandbox.handshq.delivery.Deliveries;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.DuplicationTimes;
import dev.banksman.sandbox.handshq.domain.Seed;
import dev.banksman.sandbox.handshq.error.ErrorReply;
import dev.banksman.sandbox.handshq.resource.Door;
import dev.banksman.sandbox.handshq.resource.Operations;
import dev.banksman.sandbox.handshq.storage.ObjectStorage;
import dev.banksman.sandbox.http.Action;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The system's parts, ready to be mounted on a server. */
public final class HandsHqSystem implements AutoCloseable {
    private static final String PREFIX = "/handshq/v1";

    private final List<Account> accounts;
    private final ObjectStorage storage;
    private final Door door;
    private final Deliveries deliveries;
    private final Announcer announcer;
    private final List<Route> operations;

    private HandsHqSystem(List<Account> accounts, ObjectStorage storage, InstantSource clock) {
        this.accounts = accounts;
        this.storage = storage;
        this.door = new Door(accounts);
        this.deliveries = Deliveries.start(clock, new AccountSubscribers(accounts, door));
        this.announcer = new Announcer(accounts, storage, deliveries);
        accounts.forEach(account -> account.company().events().listen(announcer));
        this.operations = guarded(accounts, storage, door);
    }

    /**
     * Fills the accounts and starts the storage.
     *
     * @param clock what decides how far a duplication is, and which trainings have expired
     */
    public static HandsHqSystem start(InstantSource clock, DuplicationTimes times) {
        return new HandsHqSystem(Seed.accounts(clock, times), ObjectStorage.start(clock), clock);
    }

    /** The operations behind their door. The observer is told of every exchange. */
    public Mount mount(Consumer<Exchange> observer) {
        return new Mount(PREFIX, operations, ErrorReply::of, observer);
    }

    /**
     * What a user of the sandbox holds.
     *
     * @param origin of the server that it is mounted on
     */
    public HandsHqSandbox at(URI origin) {
        return new HandsHqSandbox(
                URI.create(origin + PREFIX), operations, accounts, door, storage, deliveries, announcer);
    }

    @Override
    public void close() {
        deliveries.close();
        storage.close();
    }

    /** Each operation once, though each account has its own. */
    private static List<Route> guarded(List<Account> accounts, ObjectStorage storage, Door door) {
        List<Route> routes = Operations.of(accounts.get(0), storage);
        List<Map<Account, Action>> actions = new ArrayList<>();
        routes.forEach(route -> actions.add(new HashMap<>()));
        for (Account account : accounts) {
            List<Route> own = Operations.of(account, storage);
            for (int i = 0; i < own.size(); i++) {
                actions.get(i).put(account, own.get(i).action());
            }
        }
        List<Route> guarded = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            guarded.add(routes.get(i).with(door.guard(actions.get(i))));
        }
        return List.copyOf(guarded);
    }
}
