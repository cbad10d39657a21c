package dev.banksman.generator.corpus;

import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.HandlerCalls;
import dev.banksman.webhook.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes down what is delivered. */
final class DeliveryLog implements Dispatcher {
    private final Class<?> events;
    private final Set<String> handled;
    private final List<Delivery> deliveries = new ArrayList<>();

    DeliveryLog(Class<?> events, Set<String> handled) {
        this.events = events;
        this.handled = handled;
    }

    @Override
    public Class<?> events() {
        return events;
    }

    @Override
    public Set<String> eventTypes() {
        return handled;
    }

    @Override
    public Outcome dispatch(Delivery delivery) {
        deliveries.add(delivery);
        return HandlerCalls.of(delivery).end();
    }

    /** What the senders call the events that were told. */
    List<String> types() {
        return deliveries.stream()
                .map(Delivery::eventType)
                .flatMap(Optional::stream)
                .toList();
    }

    Delivery first() {
        return deliveries.get(0);
    }
}
