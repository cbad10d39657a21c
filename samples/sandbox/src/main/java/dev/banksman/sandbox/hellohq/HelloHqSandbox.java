package dev.banksman.sandbox.hellohq;

import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.Model;
import dev.banksman.sandbox.hellohq.domain.Seed;
import dev.banksman.sandbox.hellohq.file.Archive;
import dev.banksman.sandbox.hellohq.query.Habits;
import dev.banksman.sandbox.hellohq.resource.ActionLog;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.util.List;

/** The emulated HQ: where it is, how to get in, and how to make it answer differently. Safe for several threads. */
public final class HelloHqSandbox {
    static final String TOKEN = "sandbox-hellohq-token";

    private final URI url;
    private final List<Route> operations;
    private final Agency agency;
    private final Archive archive;
    private final Habits habits;
    private final ActionLog log;

    HelloHqSandbox(URI url, List<Route> operations, Agency agency, Archive archive, Habits habits, ActionLog log) {
        this.url = url;
        this.operations = operations;
        this.agency = agency;
        this.archive = archive;
        this.habits = habits;
        this.log = log;
    }

    /** The base URL for clients, without a slash at the end. */
    public URI url() {
        return url;
    }

    /** A token that never expires, and spares the login. */
    public String token() {
        return TOKEN;
    }

    /** The id of the user to whom {@link #token()} belongs. */
    public int userId() {
        return Seed.USER;
    }

    /** What it serves; paths are relative to {@link #url()}. */
    public List<Route> operations() {
        return operations;
    }

    /** How its answers look where servers differ. */
    public Habits habits() {
        return habits;
    }

    /** How often an action such as {@code CopyInvoice} was done on the invoice or quotation with that id. */
    public int actionsDone(String action, int id) {
        return log.count(action, id);
    }

    /**
     * Gives an invoice's PDF another length, up to 1 GB.
     *
     * @param bytes at least the length that it has anyway, or nothing changes
     */
    public void lengthenPdf(int invoiceId, long bytes) {
        agency.alone(() -> {
            archive.lengthen(agency.find(Model.INVOICE, invoiceId).orElseThrow(), bytes);
            return true;
        });
    }
}
