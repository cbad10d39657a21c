package dev.banksman.client.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of a sliding log, without any waiting. Guarded by its budget's lock. */
final class PermitLog {
    private final int requests;
    private final Duration period;
    /** When each used permit stops counting, in ascending order. */
    private final List<Instant> ends = new ArrayList<>();

    private int underWay;
    private Instant closedUntil = Instant.MIN;

    PermitLog(int requests, Duration period) {
        this.requests = requests;
        this.period = period;
    }

    Duration period() {
        return period;
    }

    /** Takes a permit if there is one now. */
    boolean take(Instant now) {
        forget(now);
        if (now.isBefore(closedUntil) || free() <= 0) {
            return false;
        }
        underWay++;
        return true;
    }

    void answered(Instant answered) {
        underWay--;
        Instant end = answered.plus(period);
        int place = ends.size();
        while (place > 0 && ends.get(place - 1).isAfter(end)) {
            place--;
        }
        ends.add(place, end);
    }

    void giveBack() {
        underWay--;
    }

    void closeUntil(Instant reopening) {
        if (reopening.isAfter(closedUntil)) {
            closedUntil = reopening;
        }
    }

    /**
     * The earliest instant at which the one with {@code ahead} others before it can have a permit; {@code now} or
     * earlier when that only hangs on answers, or on those others.
     */
    Instant earliest(int ahead, Instant now) {
        forget(now);
        int missing = ahead - free();
        Instant freed = missing >= 0 && missing < ends.size() ? ends.get(missing) : now;
        return freed.isAfter(closedUntil) ? freed : closedUntil;
    }

    boolean idle(Instant now) {
        forget(now);
        return underWay == 0 && ends.isEmpty() && !now.isBefore(closedUntil);
    }

    private int free() {
        return requests - underWay - ends.size();
    }

    private void forget(Instant now) {
        ends.removeIf(end -> !end.isAfter(now));
    }
}
