package dev.banksman.sandbox;

import dev.banksman.sandbox.http.Exchange;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * How a sandbox is to be.
 *
 * @param port where to listen, 0 to 65535; 0 takes a free one
 * @param clock what decides how far a duplication is, which trainings have expired, when a failed delivery is due
 *     again, and what timestamps say
 * @param duplicationQueued how long a duplication stays queued, at most 10 minutes
 * @param duplicationInProgress how long it is in progress after that, at most 10 minutes
 * @param listener is told of each exchange with an emulated system, on the server's threads, before the answer is sent;
 *     what it throws turns the answer into a 500
 */
public record SandboxOptions(
        int port,
        InstantSource clock,
        Duration duplicationQueued,
        Duration duplicationInProgress,
        Consumer<Exchange> listener) {
    public SandboxOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is from 0 to 65535. Found: " + port + ".");
        }
    }

    /** A free port, the system's clock, duplications of 1.2 seconds, and nobody who listens. */
    public static SandboxOptions defaults() {
        return new SandboxOptions(
                0, InstantSource.system(), Duration.ofMillis(400), Duration.ofMillis(800), exchange -> {});
    }

    public SandboxOptions port(int other) {
        return new SandboxOptions(other, clock, duplicationQueued, duplicationInProgress, listener);
    }

    public SandboxOptions clock(InstantSource other) {
        return new SandboxOptions(port, other, duplicationQueued, duplicationInProgress, listener);
    }

    /** How long a duplication is queued, and then in progress: each from 0 to 10 minutes. */
    public SandboxOptions duplication(Duration queued, Duration inProgress) {
        return new SandboxOptions(port, clock, queued, inProgress, listener);
    }

    public SandboxOptions listener(Consumer<Exchange> other) {
        return new SandboxOptions(port, clock, duplicationQueued, duplicationInProgress, other);
    }
}
