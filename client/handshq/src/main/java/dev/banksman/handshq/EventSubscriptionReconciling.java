package dev.banksman.handshq;

import dev.banksman.webhook.Dispatcher;
import java.net.URI;

/** What the document of HandsHQ cannot say: the subscriptions of a URL should be the events that the code handles. */
public interface EventSubscriptionReconciling {

    /**
     * Subscribes a URL to every event that has a handler, once, and to no other. Subscriptions of other URLs are left
     * alone. What is missing is created before anything is deleted; when a call fails, calling again carries on.
     *
     * @param url where the receiver is reached; it must be https, unless it is on this machine. It is compared letter
     *     by letter
     * @param dispatcher the handlers, generated for events of HandsHQ
     * @throws IllegalArgumentException when the URL or the events aren't fit; nothing was sent then
     * @throws dev.banksman.client.error.ApiException when HandsHQ refuses
     */
    default EventSubscriptionChanges reconcile(URI url, Dispatcher dispatcher) {
        return Reconciliation.of((EventSubscriptionsApi) this, url, dispatcher).apply();
    }

    /**
     * What {@link #reconcile} would do now. Nothing is changed.
     *
     * @throws IllegalArgumentException when the URL or the events aren't fit; nothing was sent then
     */
    default EventSubscriptionChanges reconcileDryRun(URI url, Dispatcher dispatcher) {
        return Reconciliation.of((EventSubscriptionsApi) this, url, dispatcher).plan();
    }
}
