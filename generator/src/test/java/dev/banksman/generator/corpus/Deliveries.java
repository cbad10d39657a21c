package dev.banksman.generator.corpus;

import dev.banksman.webhook.WebhookEvents;
import dev.banksman.webhook.WebhookReceiver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deliveries of a client's events, as its receiver tells them. */
final class Deliveries {
    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

    private final Class<?> events;

    /** Of the sealed interface of the events. */
    Deliveries(Class<?> events) {
        this.events = events;
    }

    /** Which event a body is; empty when nothing tells, or only a header or a signature would. */
    Optional<String> type(byte[] body) {
        if (events.getAnnotation(WebhookEvents.class).signature().length > 0) {
            return Optional.empty();
        }
        DeliveryLog log = new DeliveryLog(events, Set.of());
        WebhookReceiver.builder(log).build().receive(JSON, body);
        return log.types().stream().findFirst();
    }
}
