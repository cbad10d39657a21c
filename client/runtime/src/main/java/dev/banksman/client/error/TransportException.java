package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** There was no answer: no connection, a connection that broke, or an answer that came only in part. */
public final class TransportException extends NoAnswerException {
    private static final long serialVersionUID = 1L;

    /** The reason is a sentence that follows the operation, such as {@code got no answer: connection refused.}. */
    public TransportException(Operation operation, int attempts, String reason, @Nullable Throwable cause) {
        super(operation, attempts, reason, cause);
    }
}
