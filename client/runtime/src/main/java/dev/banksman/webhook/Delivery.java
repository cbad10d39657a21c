package dev.banksman.webhook;

import dev.banksman.client.json.Json;
import dev.banksman.client.json.Mismatch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One verified delivery: what the sender sent, and when. Immutable, for use by many threads. */
public final class Delivery {
    private final @Nullable String eventType;
    private final Headers headers;
    private final byte[] body;
    private final Instant receivedAt;
    private final Json json;

    /** The array is not copied: nobody may change it. */
    Delivery(@Nullable String eventType, Headers headers, byte[] body, Instant receivedAt, Json json) {
        this.eventType = eventType;
        this.headers = headers;
        this.body = body;
        this.receivedAt = receivedAt;
        this.json = json;
    }

    /** What the sender calls the event; empty when it does not say and no shape tells. */
    public Optional<String> eventType() {
        return Optional.ofNullable(eventType);
    }

    /** All values of each header; its names in any case; unmodifiable. */
    public Map<String, List<String>> headers() {
        return headers.all();
    }

    /** The first value of a header, its name in any case. */
    public Optional<String> header(String name) {
        return headers.first(name);
    }

    /** The raw bytes, as they were signed: a copy. */
    public byte[] body() {
        return body.clone();
    }

    /** When it was received. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /**
     * The body as an event.
     *
     * @throws UnreadableDeliveryException when it can't be read as that type
     */
    public <T> T read(Class<T> type) {
        try {
            return type.cast(json.require(body, "", type));
        } catch (Mismatch e) {
            throw UnreadableDeliveryException.of(e);
        }
    }

    /**
     * The body as a JSON value: maps, lists, strings, booleans and exact numbers; null when it is {@code null}.
     *
     * @throws UnreadableDeliveryException when it is no JSON
     */
    public @Nullable Object payload() {
        try {
            return json.read(body, "", Object.class).orElse(null);
        } catch (Mismatch e) {
            throw UnreadableDeliveryException.of(e);
        }
    }

    /**
     * The type of the event on one line of a log, however long and odd it is. Nothing else of a delivery goes there.
     */
    @Override
    public String toString() {
        return eventType().map(OneLine::of).orElse("an event without a type");
    }
}
