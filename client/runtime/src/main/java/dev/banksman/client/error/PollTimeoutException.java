package dev.banksman.client.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What was waited for was not there within the time that the wait may take. */
public final class PollTimeoutException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** The longest that the wait might take. */
    private final Duration atMost;

    private final transient @Nullable Object lastValue;

    /** A message, the time that the wait might take, and the last value that was read. */
    public PollTimeoutException(String message, Duration atMost, @Nullable Object lastValue) {
        super(message, null);
        this.atMost = atMost;
        this.lastValue = lastValue;
    }

    /** The longest that the wait might take. */
    public Duration atMost() {
        return atMost;
    }

    /**
     * The last value that was read, of the operation's return type; null when there was none, or after deserialisation.
     */
    public @Nullable Object lastValue() {
        return lastValue;
    }
}
