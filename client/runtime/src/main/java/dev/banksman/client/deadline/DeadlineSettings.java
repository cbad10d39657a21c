package dev.banksman.client.deadline;

import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Time;
import feign.Client;
import java.time.Duration;

/**
 * How long a call may take.
 *
 * @param timeout for the whole call, waits and retries included; longer than zero
 */
public record DeadlineSettings(Duration timeout) {

    /**
     * Checks the timeout.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public DeadlineSettings {
        Durations.positive("timeout", timeout);
    }

    /** Two minutes: enough for one wait for a budget of a minute and for a few retries. */
    public static DeadlineSettings standard() {
        return new DeadlineSettings(Duration.ofMinutes(2));
    }

    /** The stage that sets the deadline of each call before {@code delegate} sees it. */
    public Client stage(Time time, Client delegate) {
        return DeadlineStage.create(this, time, delegate);
    }
}
