package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.EventSubscription;

/** An event subscription; its subscriber is the division that it belongs to. */
public final class SubscriptionResource {
    private SubscriptionResource() {}

    public static Resource of(EventSubscription subscription) {
        return Resource.of("event_subscription", subscription.id())
                .attribute("event_type", subscription.eventType().wireName())
                .toOne("subscriber", "subscriber", subscription.subscriber().id())
                .link("related", subscription.externalUrl().toString());
    }
}
