package dev.banksman.quickstart;

import dev.banksman.client.call.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that sleeping moves on, for the client and the sandbox alike. */
final class VirtualTime implements Time, InstantSource {
    private volatile Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable task) {
        return () -> {};
    }
}
