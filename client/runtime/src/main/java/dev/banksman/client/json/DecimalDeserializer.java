package dev.banksman.client.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a decimal from a number and, where its property is marked with {@link dev.banksman.client.model.DecimalText},
 * from a string as well.
 */
final class DecimalDeserializer extends StdDeserializer<BigDecimal> {
    private static final int LONGEST = 1_000;

    DecimalDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return DecimalSerializer.isText(property) ? this : BigDecimalDeserializer.instance;
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? read(json.getString().strip(), context)
                : BigDecimalDeserializer.instance.deserialize(json, context);
    }

    private static BigDecimal read(String text, DeserializationContext context) {
        try {
            if (text.length() <= LONGEST) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // Told below, like a text that is too long.
        }
        return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal number");
    }
}
