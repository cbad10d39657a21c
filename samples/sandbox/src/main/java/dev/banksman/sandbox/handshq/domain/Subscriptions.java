package dev.banksman.sandbox.handshq.domain;

import java.net.URI;
import java.util.List;

/** The division's event subscriptions. */
public final class Subscriptions {
    private final Table<EventSubscription> table = new Table<>(1, EventSubscription::id);
    private final Division subscriber;

    Subscriptions(Division subscriber) {
        this.subscriber = subscriber;
    }

    /** All of them, oldest first. */
    public List<EventSubscription> all() {
        return table.all();
    }

    public EventSubscription add(EventType type, URI externalUrl) {
        return table.put(new EventSubscription(table.nextId(), type, externalUrl, subscriber));
    }

    /** False if there is none of that id. */
    public boolean remove(String id) {
        return table.remove(id);
    }
}
