package dev.banksman.client.json;

import dev.banksman.client.model.DecimalText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a decimal as a number or, where its property is marked with {@link DecimalText}, as a string. */
final class DecimalSerializer extends StdSerializer<BigDecimal> {
    /** More zeros than this are not written out: {@code 1E+2000000000} is short only as it is. */
    private static final int MOST_ZEROS = 100;

    private final boolean text;

    DecimalSerializer() {
        this(false);
    }

    private DecimalSerializer(boolean text) {
        super(BigDecimal.class);
        this.text = text;
    }

    /** Whether the decimals of a property are strings in JSON. */
    static boolean isText(@Nullable BeanProperty property) {
        return property != null && property.getAnnotation(DecimalText.class) != null;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        return isText(property) ? new DecimalSerializer(true) : this;
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
        if (text) {
            generator.writeString(
                    Math.abs((long) value.scale()) <= MOST_ZEROS ? value.toPlainString() : value.toString());
        } else {
            generator.writeNumber(value);
        }
    }
}
