package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** The call's timeout ran out, or a wait that it needs can't end before that. */
public final class DeadlineExceededException extends NoAnswerException {
    private static final long serialVersionUID = 1L;

    /** The reason is a sentence that follows the operation, such as {@code did not end within PT5S.}. */
    public DeadlineExceededException(Operation operation, int attempts, String reason, @Nullable Throwable cause) {
        super(operation, attempts, reason, cause);
    }
}
