package dev.banksman.handshq;

import dev.banksman.client.call.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** One time for client and sandbox. It stands still until somebody sleeps, which takes no time at all. */
final class VirtualTime implements Time, InstantSource {
    static final Instant START = Instant.parse("2026-03-02T08:30:00.250Z");

    private final List<Duration> sleeps = new ArrayList<>();
    private Instant now = START;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public synchronized void sleep(Duration duration) {
        sleeps.add(duration);
        pass(duration);
    }

    /** Alarms guard requests under way, and during those nobody here moves the time: none ever goes off. */
    @Override
    public Cancellable schedule(Duration delay, Runnable task) {
        return () -> {};
    }

    /** Lets time pass without anybody having waited. */
    synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** The waits since the last call of this method. */
    synchronized List<Duration> takeSleeps() {
        List<Duration> taken = List.copyOf(sleeps);
        sleeps.clear();
        return taken;
    }
}
