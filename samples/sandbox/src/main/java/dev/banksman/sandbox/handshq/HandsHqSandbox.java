package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import dev.banksman.sandbox.handshq.domain.Duplications;
import dev.banksman.sandbox.handshq.resource.Door;
import dev.banksman.sandbox.handshq.storage.ObjectStorage;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The emulated HandsHQ: where it is, how to get in, and how to make it fail. Safe for use by several threads. */
public final class HandsHqSandbox {
    private final URI url;
    private final List<Route> operations;
    private final Duplications duplications;
    private final Door door;
    private final ObjectStorage storage;

    HandsHqSandbox(URI url, List<Route> operations, Duplications duplications, Door door, ObjectStorage storage) {
        this.url = url;
        this.operations = operations;
        this.duplications = duplications;
        this.door = door;
        this.storage = storage;
    }

    /** The base URL for clients, without a slash at the end. */
    public URI url() {
        return url;
    }

    /** The API token that is let in: {@code Authorization: bearer <token>}. */
    public String token() {
        return HandsHqSystem.TOKEN;
    }

    /** What it serves, in the document's order; paths are relative to {@link #url()}. */
    public List<Route> operations() {
        return operations;
    }

    /** The server behind the PDF links, at another origin, with a record of what was asked of it. */
    public ObjectStorage storage() {
        return storage;
    }

    /** Lets the next duplication that is asked for fail; asked twice, the next two. */
    public void failNextDuplication(DuplicationFailure failure) {
        door.alone(() -> duplications.failNext(failure));
    }

    /** Takes back the failures that have not happened yet. */
    public void failNoDuplication() {
        door.alone(duplications::failNone);
    }

    /** The failures to come, the next one first. */
    public List<DuplicationFailure> failuresToCome() {
        List<DuplicationFailure> failures = new ArrayList<>();
        door.alone(() -> failures.addAll(duplications.toCome()));
        return List.copyOf(failures);
    }
}
