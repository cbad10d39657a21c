package dev.banksman.handshq;

import dev.banksman.sandbox.http.Exchange;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What went over the wire, read without any code of the client. */
final class Wire {
    /** One date-time may be written in two ways: RFC 3339 (4.1) lets {@code Z} and {@code +00:00} be the same. */
    static final Comparator<JsonNode> BY_VALUE = (one, other) -> isSame(one, other) ? 0 : 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Wire() {}

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    static JsonNode json(byte[] text) {
        return MAPPER.readTree(text);
    }

    static JsonNode sent(Exchange exchange) {
        return json(exchange.requestBody());
    }

    static JsonNode answered(Exchange exchange) {
        return json(exchange.responseBody());
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        Optional<OffsetDateTime> dateTime = dateTime(one);
        return one.equals(other) || (dateTime.isPresent() && dateTime.equals(dateTime(other)));
    }

    private static Optional<OffsetDateTime> dateTime(JsonNode node) {
        try {
            return node.isString() ? Optional.of(OffsetDateTime.parse(node.stringValue())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
