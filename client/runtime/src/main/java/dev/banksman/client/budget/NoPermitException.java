package dev.banksman.client.budget;

import java.time.Instant;

/** There is no permit before the caller's deadline. */
public final class NoPermitException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The earliest instant at which there may be one. */
    private final Instant earliest;

    /** With the earliest instant at which there may be a permit. */
    public NoPermitException(Instant earliest) {
        super("no permit before " + earliest);
        this.earliest = earliest;
    }

    /** The earliest instant at which there may be one. */
    public Instant earliest() {
        return earliest;
    }
}
