package dev.banksman.client.budget;

import java.time.Instant;

/** The right to make one request. Its holder calls {@link #used} or {@link #giveBack}, once. Used on one thread. */
public interface Permit {

    /**
     * The request was made; the permit counts until a period after {@code answered}, when its answer or failure came.
     */
    void used(Instant answered);

    /** The request was not made; the permit is free for the next in turn. */
    void giveBack();

    /** The server refuses more requests: nobody is given a permit before {@code reopening}. */
    void closeUntil(Instant reopening);
}
