package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The failures that are still to come, each at one request. Safe for use by several threads. */
public final class Faults {
    private final Deque<Fault> next = new ArrayDeque<>();

    /** How the server can fail. */
    public enum Fault {
        /** 500, with a message and a traceback. */
        MESSAGE,
        /** 500, with a page in HTML. */
        PAGE
    }

    public synchronized void add(Fault fault) {
        next.add(fault);
    }

    public synchronized void clear() {
        next.clear();
    }

    public synchronized List<Fault> toCome() {
        return List.copyOf(next);
    }

    synchronized void strike() {
        Fault fault = next.poll();
        if (fault == Fault.MESSAGE) {
            throw HandshakeFailure.failed("The request could not be processed. Try again later.");
        }
        if (fault == Fault.PAGE) {
            throw HandshakeFailure.broken();
        }
    }
}
