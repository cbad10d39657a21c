package dev.banksman.oauth2;

import dev.banksman.client.call.Time;
import java.time.Duration;
import java.time.Instant;

/** A clock that only a test moves. */
final class VirtualTime implements Time {
    private volatile Instant now = Instant.parse("2026-03-02T08:30:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable task) {
        return () -> {};
    }

    synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }
}
