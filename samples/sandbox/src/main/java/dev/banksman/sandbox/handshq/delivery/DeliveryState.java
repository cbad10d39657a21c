package dev.banksman.sandbox.handshq.delivery;

/** How far a delivery is. */
public enum DeliveryState {
    /** Still to be sent. */
    QUEUED("queued"),
    /** Failed, and to be tried again. */
    RETRYING("to be tried again"),
    /** Answered with a 2xx. */
    DELIVERED("delivered"),
    /** Answered with what another try would not change. */
    REFUSED("refused"),
    /** Answered with a 410: the subscription is removed. */
    GONE("gone, subscription removed"),
    /** Tried as often as anything is. */
    GIVEN_UP("given up"),
    /** Not sent, since the subscription was removed before its turn came. */
    CANCELLED("cancelled"),
    /** Not sent, since too many were waiting for the same subscriber. */
    DROPPED("dropped, queue full");

    private final String words;

    DeliveryState(String words) {
        this.words = words;
    }

    /** For people to read. */
    public String words() {
        return words;
    }
}
