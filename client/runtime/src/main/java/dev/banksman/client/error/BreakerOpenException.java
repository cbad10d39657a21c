package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** The circuit breaker is open after many failures, so the request was not sent. */
public final class BreakerOpenException extends NoAnswerException {
    private static final long serialVersionUID = 1L;

    /** The reason is a sentence that follows the operation, such as {@code was not sent: the breaker is open.}. */
    public BreakerOpenException(Operation operation, int attempts, String reason, @Nullable Throwable cause) {
        super(operation, attempts, reason, cause);
    }
}
