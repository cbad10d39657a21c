package dev.banksman.client.call;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The request surely did not reach the server: the name was not found, the connection refused, or the TLS handshake
 * failed before a byte of the request was written. A transport throws this where it knows, so that even a POST may be
 * sent again.
 */
public final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says why, with the failure behind it, if there is one. */
    public NotSentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
