package dev.banksman.sandbox.handshq.delivery;

/**
 * What came of one attempt.
 *
 * @param status of the answer, 0 if there was none
 * @param failure why there was none; empty if there was one
 */
record Outcome(int status, String failure) {
    private static final int GONE = 410;

    static Outcome answered(int status) {
        return new Outcome(status, "");
    }

    static Outcome failed(String why) {
        return new Outcome(0, why);
    }

    /** "By returning a 410 gone http status we will automatically remove your event subscription." */
    boolean isGone() {
        return status == GONE;
    }

    /** The state that follows, unless this was the last attempt. */
    DeliveryState state() {
        if (status >= 200 && status < 300) {
            return DeliveryState.DELIVERED;
        }
        if (isGone()) {
            return DeliveryState.GONE;
        }
        return status == 0 || status >= 500 ? DeliveryState.RETRYING : DeliveryState.REFUSED;
    }
}
