package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Division;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import dev.banksman.sandbox.handshq.domain.Duplications;
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

    HandsHqSandbox(URI url, List<Route> operations, List<Account> accounts, Door door, ObjectStorage storage) {
        this.url = url;
        this.operations = operations;
        this.accounts = List.copyOf(accounts);
        this.door = door;
        this.storage = storage;
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
