package dev.banksman.sandbox.handshq.delivery;

import dev.banksman.sandbox.handshq.domain.EventSubscription;

/** What deliveries need of the accounts. Called on other threads than requests are, and never within a request. */
public interface Subscribers {
    /** Lets happen what has become due. */
    void settle();

    boolean has(EventSubscription subscription);

    void remove(EventSubscription subscription);
}
