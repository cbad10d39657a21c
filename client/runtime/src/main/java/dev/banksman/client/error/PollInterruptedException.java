package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** The thread was interrupted while it waited for a result; its interrupt flag is set again. */
public final class PollInterruptedException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object lastValue;

    /** A message, the last value that was read, and the interruption. */
    public PollInterruptedException(String message, @Nullable Object lastValue, InterruptedException cause) {
        super(message, cause);
        this.lastValue = lastValue;
    }

    /** The last value that was read, of the operation's return type; null when the exception was deserialised. */
    public @Nullable Object lastValue() {
        return lastValue;
    }
}
