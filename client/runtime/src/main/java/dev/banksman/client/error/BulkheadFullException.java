package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** As many requests as the bulkhead allows are under way, so this one was not sent. */
public final class BulkheadFullException extends NoAnswerException {
    private static final long serialVersionUID = 1L;

    /** The reason is a sentence that follows the operation, such as {@code was not sent: the bulkhead is full.}. */
    public BulkheadFullException(Operation operation, int attempts, String reason, @Nullable Throwable cause) {
        super(operation, attempts, reason, cause);
    }
}
