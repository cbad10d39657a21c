package dev.banksman.client.budget;

import dev.banksman.client.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.time.Duration;
import java.time.Instant;

/**
 * How many requests may be made per period. Give the same one to several clients, and they share it.
 *
 * <p>Safe for use by several threads.
 */
public interface Budget {

    /**
     * Waits for a permit, in turn.
     *
     * @param deadline when the caller gives up; a wait that can't end before it fails at once
     * @throws NoPermitException when there is none before the deadline
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    Permit acquire(Instant deadline) throws NoPermitException, InterruptedException;

    /** The period that the budget is counted over; longer than zero. */
    Duration period();

    /**
     * Never more than {@code requests} in any {@code period}, whichever windows the server counts in.
     *
     * @param requests at least 1
     * @param period longer than zero
     */
    static Budget sliding(int requests, Duration period) {
        return sliding(requests, period, Time.system());
    }

    /** The same, in a time of the caller's choice. */
    static Budget sliding(int requests, Duration period, Time time) {
        return new SlidingBudget(requests, period, time);
    }

    /**
     * A budget that Resilience4j counts, in fixed cycles: around the end of one, twice as many requests may go out as
     * it allows. It can't take a permit back, counts by a clock of its own, and waits no longer than its own
     * {@code timeoutDuration}, even where the deadline is later.
     */
    static Budget of(RateLimiter limiter) {
        return new LimiterBudget(limiter, Time.system());
    }
}
