package dev.banksman.webhook;

import java.util.Set;

/** Calls the handlers of one class. The annotation processor emits an implementation for each class of handlers. */
public interface Dispatcher {
    /** The sealed interface of the events, which carries {@link WebhookEvents}. */
    Class<?> events();

    /** The types of the events that have a handler, as the sender names them; unmodifiable. */
    Set<String> eventTypes();

    /**
     * Calls every handler that a delivery is for. What a handler throws is in the outcome, and never thrown.
     *
     * @throws UnreadableDeliveryException when the body is not what its event is in the document
     */
    Outcome dispatch(Delivery delivery);
}
