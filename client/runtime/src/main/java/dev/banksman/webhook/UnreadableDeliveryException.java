package dev.banksman.webhook;

import dev.banksman.client.json.Mismatch;

/** The body of a delivery is not what its event is in the document. The message names the place, and not the body. */
public final class UnreadableDeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnreadableDeliveryException(String message) {
        super(message);
    }

    /** Without the mismatch as its cause, which quotes the body. */
    static UnreadableDeliveryException of(Mismatch mismatch) {
        String place = mismatch.pointer().isEmpty() ? "" : " at " + OneLine.of(mismatch.pointer());
        return new UnreadableDeliveryException(
                "A delivery can't be read. Expected" + place + ": " + mismatch.expected() + ".");
    }
}
