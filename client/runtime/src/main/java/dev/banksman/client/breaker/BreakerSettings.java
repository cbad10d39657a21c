package dev.banksman.client.breaker;

import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Time;
import feign.Client;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When the circuit breaker opens. A failure is an attempt without an answer, or one with a 5xx.
 *
 * @param failurePercent how many of the last attempts must have failed, in percent: over 0, at most 100
 * @param window how many of the last attempts are looked at; at least 1
 * @param minimum how many attempts there must have been before it may open; 1 to {@code window}
 * @param open how long it stays open before one attempt is let through to see; longer than zero
 */
public record BreakerSettings(float failurePercent, int window, int minimum, Duration open) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public BreakerSettings {
        if (!(failurePercent > 0 && failurePercent <= 100)) {
            throw new IllegalArgumentException("failurePercent is over 0 and at most 100. Found: " + failurePercent
                    + ". Say 50 for half of them.");
        }
        if (window < 1 || minimum < 1 || minimum > window) {
            throw new IllegalArgumentException("minimum is at least 1 and at most window. Found: minimum " + minimum
                    + " and window " + window + ". Say 10 and 20, for example.");
        }
        Durations.positive("open", open);
    }

    /** Half of the last 20 attempts, of at least 10; open for half a minute. */
    public static BreakerSettings standard() {
        return new BreakerSettings(50, 20, 10, Duration.ofSeconds(30));
    }

    /**
     * The stage that guards {@code delegate} against a failing {@code origin}; {@code delegate} itself without
     * settings.
     */
    public static Client stage(@Nullable BreakerSettings settings, Origin origin, Time time, Client delegate) {
        return BreakerStage.create(settings, origin, time, delegate);
    }
}
