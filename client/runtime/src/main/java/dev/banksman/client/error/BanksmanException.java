package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** The common root of everything that a client throws on purpose. Its message is one line, without secrets. */
public abstract class BanksmanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message and what caused it, if anything did. */
    protected BanksmanException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
