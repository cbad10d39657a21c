package dev.banksman.client.error;

import org.jspecify.annotations.Nullable;

/** An answer came and can't be read as what it should be. */
public final class DecodingException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** A JSON Pointer. */
    private final String pointer;

    /** A message that names the place, the place itself as a JSON Pointer ("" is the whole body), and the cause. */
    public DecodingException(String message, String pointer, @Nullable Throwable cause) {
        super(message, cause);
        this.pointer = pointer;
    }

    /** The JSON Pointer of what could not be read; empty for the body as a whole. */
    public String pointer() {
        return pointer;
    }
}
