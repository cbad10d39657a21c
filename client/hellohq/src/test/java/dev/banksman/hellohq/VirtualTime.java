package dev.banksman.hellohq;

import dev.banksman.client.call.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** One time for client, tokens and sandbox. It stands still until somebody sleeps, or a test lets it pass. */
final class VirtualTime implements Time, InstantSource {
    private volatile Instant now = Instant.parse("2026-03-02T08:30:00.250Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }

    /** Alarms guard requests under way, and during those nobody here moves the time: none ever goes off. */
    @Override
    public Cancellable schedule(Duration delay, Runnable task) {
        return () -> {};
    }

    synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }
}
