package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** An argument can't be written into the request, which was therefore not sent. */
public final class EncodingException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** A message that names the argument, and the cause. */
    public EncodingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
