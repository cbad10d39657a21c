package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** What was waited for has come to a state that the document counts as failed. */
public final class PollFailedException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** The state's value as it came. */
    private final String state;

    private final transient @Nullable Object lastValue;

    /** A message, the state that counts as failed, and the last value that was read. */
    public PollFailedException(String message, String state, @Nullable Object lastValue) {
        super(message, null);
        this.state = state;
        this.lastValue = lastValue;
    }

    /** The state that counts as failed. */
    public String state() {
        return state;
    }

    /** The last value that was read, of the operation's return type; null when the exception was deserialised. */
    public @Nullable Object lastValue() {
        return lastValue;
    }
}
