package dev.banksman.client.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a value of {@code java.time} from its text only, as it is: no numbers, no arrays, no shift to another offset.
 *
 * <p>The text {@code null} is read as null: some servers print it so (HandsHQ, "Project Unarchived"), and it can mean
 * nothing else here.
 */
final class TextDeserializer<T> extends StdDeserializer<T> {
    private static final String NULL = "null";

    private final Class<T> type;
    private final Function<String, T> parser;

    TextDeserializer(Class<T> type, Function<String, T> parser) {
        super(type);
        this.type = type;
        this.parser = parser;
    }

    @Override
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return type.cast(context.handleUnexpectedToken(getValueType(context), json));
        }
        String text = json.getString();
        try {
            return text.equals(NULL) ? null : parser.apply(text);
        } catch (DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
        }
    }
}
