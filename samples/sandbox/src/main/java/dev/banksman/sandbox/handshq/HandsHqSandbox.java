package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.handshq.delivery.Announcer;
import dev.banksman.sandbox.handshq.delivery.Deliveries;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Course;
import dev.banksman.sandbox.handshq.domain.Division;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import dev.banksman.sandbox.handshq.domain.Duplications;
import dev.banksman.sandbox.handshq.domain.EventSubscription;
import dev.banksman.sandbox.handshq.domain.EventType;
import dev.banksman.sandbox.handshq.domain.SampleEvents;
import dev.banksman.sandbox.handshq.resource.CallbackUrl;
import dev.banksman.sandbox.handshq.resource.Door;
import dev.banksman.sandbox.handshq.storage.ObjectStorage;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.util.List;

/** The emulated HandsHQ: where it is, how to get in, and how to make it fail. Safe for use by several threads. */
public final class HandsHqSandbox {
    private final URI url;
    private final List<Route> operations;
    private final List<Account> accounts;
    private final Door door;
    private final ObjectStorage storage;
    private final Deliveries deliveries;
    private final Announcer announcer;

    HandsHqSandbox(
            URI url,
            List<Route> operations,
            List<Account> accounts,
            Door door,
            ObjectStorage storage,
            Deliveries deliveries,
            Announcer announcer) {
        this.url = url;
        this.operations = operations;
        this.accounts = List.copyOf(accounts);
        this.door = door;
        this.storage = storage;
        this.deliveries = deliveries;
        this.announcer = announcer;
    }

    /** The base URL for clients, without a slash at the end. */
    public URI url() {
        return url;
    }

    /** The primary division's API token: {@code Authorization: bearer <token>}. */
    public String token() {
        return divisions().get(0).apiToken();
    }

    /** The divisions of the account, the primary one first, each with a token of its own. */
    public List<Division> divisions() {
        return accounts.stream().map(Account::division).toList();
    }

    /** What it serves, in the document's order; paths are relative to {@link #url()}. */
    public List<Route> operations() {
        return operations;
    }

    /** The server behind the PDF links, at another origin, with a record of what was asked of it. */
    public ObjectStorage storage() {
        return storage;
    }

    /** Who wants to hear of what, in all divisions. */
    public List<EventSubscription> subscriptions() {
        return door.alone(() -> accounts.stream()
                .flatMap(account -> account.subscriptions().all().stream())
                .toList());
    }

    /** What was sent to subscribers, and is on its way to them. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** What the primary division's people do in the app. */
    public HandsHqApp app() {
        return new HandsHqApp(accounts.get(0), door);
    }

    /** The courses of the training register, which no operation lists. */
    public List<Course> courses() {
        return door.alone(() -> accounts.get(0).company().register().roles().courses());
    }

    /**
     * Sends an event of the primary division to the URL, though nothing has happened and whoever has subscribed.
     *
     * @param url https, or http on this machine
     * @param genuine whether its signature is right
     * @return false if nothing is left that such an event could be about
     * @throws IllegalArgumentException if the URL is another
     */
    public boolean sendSample(EventType type, URI url, boolean genuine) {
        if (!CallbackUrl.isAllowed(url)) {
            throw new IllegalArgumentException("The URL must use https. Found: " + url + ".");
        }
        Account account = accounts.get(0);
        return door.alone(() -> new SampleEvents(account)
                .of(type)
                .map(event -> {
                    announcer.send(event, account.division(), url, genuine);
                    return true;
                })
                .orElse(false));
    }

    /** Lets the next duplication that the primary division asks for fail; asked twice, the next two. */
    public void failNextDuplication(DuplicationFailure failure) {
        alone(() -> duplications().failNext(failure));
    }

    /** Takes back the failures that have not happened yet. */
    public void failNoDuplication() {
        alone(() -> duplications().failNone());
    }

    /** The failures to come, the next one first. */
    public List<DuplicationFailure> failuresToCome() {
        return door.alone(() -> duplications().toCome());
    }

    private Duplications duplications() {
        return accounts.get(0).duplications();
    }

    private void alone(Runnable work) {
        door.alone(() -> {
            work.run();
            return true;
        });
    }
}
