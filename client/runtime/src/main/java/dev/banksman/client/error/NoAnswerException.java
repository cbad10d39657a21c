package dev.banksman.client.error;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The call ended without an answer; the subclass tells why. */
public abstract class NoAnswerException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** What was called; serialisable. */
    private final Operation operation;

    /** The requests that were begun. */
    private final int attempts;

    /** What happened. */
    private final String reason;

    /** An exception whose message is the operation, then {@code reason}, then the attempts. */
    NoAnswerException(Operation operation, int attempts, String reason, @Nullable Throwable cause) {
        super(operation + " " + reason + " " + MessageText.attempts(attempts), cause);
        this.operation = operation;
        this.attempts = attempts;
        this.reason = reason;
    }

    /** The interface and method that was called, such as {@code ProjectsApi#get(ProjectId)}. */
    public String operation() {
        return operation.name();
    }

    /** The HTTP method. */
    public String method() {
        return operation.method();
    }

    /** Where the call went, without secrets. */
    public URI url() {
        return operation.url();
    }

    /** What happened, as the message says it, without operation and attempts: "was not sent: …". */
    public String reason() {
        return reason;
    }

    /** How many requests were begun; 0 when the call failed before the first. */
    public int attempts() {
        return attempts;
    }
}
