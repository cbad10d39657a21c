package dev.banksman.sandbox.handshq.delivery;

import dev.banksman.sandbox.handshq.domain.EventType;
import java.net.URI;
import java.time.Instant;

/**
 * What the log knows of a delivery; never its body, and no secret.
 *
 * @param at when the event happened
 * @param subscriptionId {@code sample} if it was sent by hand
 * @param attempts how often it was sent so far
 * @param status of the last answer, 0 if there was none
 * @param failure why there was none, in a few words; empty if there was one
 */
public record DeliveryRecord(
        long number,
        Instant at,
        String subscriptionId,
        EventType event,
        URI url,
        DeliveryState state,
        int attempts,
        int status,
        String failure) {
    DeliveryRecord state(DeliveryState other) {
        return new DeliveryRecord(number, at, subscriptionId, event, url, other, attempts, status, failure);
    }

    DeliveryRecord attempted(DeliveryState other, Outcome outcome) {
        return new DeliveryRecord(
                number, at, subscriptionId, event, url, other, attempts + 1, outcome.status(), outcome.failure());
    }
}
