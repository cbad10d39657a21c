package dev.banksman.webhook;

/** The body of a delivery is not what its event is in the document. The message names the place, and not the body. */
public final class UnreadableDeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableDeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
