package dev.banksman.sandbox.handshq.domain;

import java.net.URI;
import java.util.List;

/** The division's event subscriptions. */
public final class Subscriptions {
    private final Table<EventSubscription> table;
    private final Division subscriber;

    Subscriptions(Division subscriber, int above) {
        this.table = new Table<>(above + 1, EventSubscription::id);
        this.subscriber = subscriber;
    }

    /** All of them, oldest first. */
    public List<EventSubscription> all() {
        return table.all();
    }

    /** Those to one type of event, oldest first. */
    public List<EventSubscription> to(EventType type) {
        return table.all().stream().filter(one -> one.eventType() == type).toList();
    }

    public boolean has(EventSubscription subscription) {
        return table.find(subscription.id()).isPresent();
    }

    public EventSubscription add(EventType type, URI externalUrl) {
        return table.put(new EventSubscription(table.nextId(), type, externalUrl, subscriber));
    }

    /** False if there is none of that id. */
    public boolean remove(String id) {
        return table.remove(id);
    }
}
