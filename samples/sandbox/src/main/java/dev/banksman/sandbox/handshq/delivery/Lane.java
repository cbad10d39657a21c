package dev.banksman.sandbox.handshq.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What waits for one subscriber: in order, one at a time, and not without end. Guarded by {@link Deliveries}. */
final class Lane {
    static final int CAPACITY = 1_000;

    /** How long to wait after each attempt but the last. */
    static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(25), Duration.ofSeconds(125));

    private final Deque<Parcel> waiting = new ArrayDeque<>();
    private Instant notBefore = Instant.MIN;
    private int failures;
    private boolean busy;

    /** False if there is no room. */
    boolean add(Parcel parcel) {
        return waiting.size() < CAPACITY && waiting.add(parcel);
    }

    boolean isBusy() {
        return busy;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Whether the first of it should be on its way. */
    boolean isDue(Instant now) {
        return !busy && !waiting.isEmpty() && !now.isBefore(notBefore);
    }

    Parcel take() {
        busy = true;
        return waiting.element();
    }

    /** The first one is done with; the next one's turn comes at once. */
    void end() {
        waiting.remove();
        busy = false;
        failures = 0;
        notBefore = Instant.MIN;
    }

    /** The first one has failed; false if that was the last attempt. */
    boolean retry(Instant now) {
        if (failures == WAITS.size()) {
            return false;
        }
        notBefore = now.plus(WAITS.get(failures++));
        busy = false;
        return true;
    }
}
