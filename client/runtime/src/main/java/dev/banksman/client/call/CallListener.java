package dev.banksman.client.call;

/**
 * Hears of every call once, when it has ended, well or badly.
 *
 * <p>Called on the calling thread, by several threads at once when the client is used so. What it throws is logged and
 * changes nothing for the caller.
 */
@FunctionalInterface
public interface CallListener {

    /** One call has ended. */
    void onCall(CallReport report);
}
