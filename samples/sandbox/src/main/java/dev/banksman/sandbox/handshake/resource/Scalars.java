package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.Field;
import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that are no relationships, as they are stored. Numbers and texts may stand for each other. */
final class Scalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

    private Scalars() {}

    /** The value of a field, which is not null. */
    static JsonNode read(Field field, JsonNode sent) {
        Optional<JsonNode> value = switch (field.kind()) {
            case TEXT -> text(sent);
            case INTEGER -> integer(sent);
            case DECIMAL -> decimal(sent);
            case FLAG -> Optional.of(sent).filter(JsonNode::isBoolean);
            case DATE -> date(sent);
            case TEXTS -> all(sent.isArray(), sent, Scalars::text);
            case PRICES -> all(sent.isObject(), sent, Scalars::decimal);
            case ONE, OWN, MANY -> Optional.empty();
        };
        return value.orElseThrow(() -> HandshakeFailure.badRequest("The field '" + field.name() + "' can't be that."));
    }

    private static Optional<JsonNode> text(JsonNode sent) {
        return sent.isValueNode() && !sent.isNull() ? Optional.of(NODES.stringNode(sent.asString())) : Optional.empty();
    }

    private static Optional<JsonNode> integer(JsonNode sent) {
        return text(sent)
                .map(JsonNode::stringValue)
                .filter(text -> text.matches("-?\\d{1,9}"))
                .map(text -> NODES.numberNode(new BigInteger(text).intValue()));
    }

    /** With all the digits that were sent. */
    private static Optional<JsonNode> decimal(JsonNode sent) {
        return text(sent)
                .map(JsonNode::stringValue)
                .filter(text -> DECIMAL.matcher(text).matches())
                .map(NODES::stringNode);
    }

    private static Optional<JsonNode> date(JsonNode sent) {
        String text = sent.asString("");
        try {
            return Optional.of(NODES.stringNode(LocalDate.parse(text.substring(0, Math.min(10, text.length())))
                    .toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> all(boolean fits, JsonNode sent, Function<JsonNode, Optional<JsonNode>> each) {
        boolean all =
                fits && sent.valueStream().allMatch(value -> each.apply(value).isPresent());
        return all ? Optional.of(sent) : Optional.empty();
    }
}
