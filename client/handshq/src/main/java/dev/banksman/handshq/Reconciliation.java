package dev.banksman.handshq;

import dev.banksman.client.call.Origin;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.webhook.Dispatcher;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares the subscriptions of one URL with the events that have a handler. */
final class Reconciliation {
    private final EventSubscriptionsApi subscriptions;
    private final URI url;
    private final Set<String> wanted;

    private Reconciliation(EventSubscriptionsApi subscriptions, URI url, Set<String> wanted) {
        this.subscriptions = subscriptions;
        this.url = url;
        this.wanted = wanted;
    }

    static Reconciliation of(EventSubscriptionsApi subscriptions, URI url, Dispatcher dispatcher) {
        Origin origin = Origin.of(url);
        boolean local = origin.scheme().equals("http") && origin.loopback();
        if (!origin.encrypted() && !local) {
            throw new IllegalArgumentException(
                    "Events go to https only, or to this machine. Found: " + origin + ". Give the https address.");
        }
        return new Reconciliation(subscriptions, url, wanted(dispatcher));
    }

    /** In the order of their names, so that the same is done in the same order. */
    private static Set<String> wanted(Dispatcher dispatcher) {
        if (dispatcher.events() != HandsHqEvent.class) {
            throw new IllegalArgumentException("Handlers must be for events of HandsHQ. Found: handlers for "
                    + dispatcher.events().getSimpleName()
                    + ". Give the dispatcher of a class with @WebhookHandlers(HandsHqEvent.class).");
        }
        return new TreeSet<>(dispatcher.eventTypes());
    }

    /** What is to be done. All pages are read first: whatever is deleted moves the ones after it. */
    EventSubscriptionChanges plan() {
        Set<String> missing = new TreeSet<>(wanted);
        List<EventSubscription> deleted = new ArrayList<>();
        List<EventSubscription> kept = new ArrayList<>();
        for (EventSubscription subscription : subscriptions.listAll()) {
            if (url.equals(subscription.externalUrl())) {
                boolean first = missing.remove(subscription.eventType().value());
                (first ? kept : deleted).add(subscription);
            }
        }
        return new EventSubscriptionChanges(
                true, missing.stream().map(EventType::of).toList(), deleted, kept);
    }

    /** Does it. */
    EventSubscriptionChanges apply() {
        EventSubscriptionChanges plan = plan();
        plan.created().forEach(this::create);
        plan.deleted().forEach(this::delete);
        return new EventSubscriptionChanges(false, plan.created(), plan.deleted(), plan.kept());
    }

    private void create(EventType event) {
        subscriptions.create(
                body -> body.eventSubscription(it -> it.externalUrl(url).eventType(event)));
    }

    private void delete(EventSubscription subscription) {
        try {
            subscriptions.delete(subscription.id());
        } catch (NotFoundException e) {
            // Somebody else was faster, or HandsHQ itself after a 410: it is gone all the same.
        }
    }
}
