package dev.banksman.client.json;

import dev.banksman.client.model.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the three states of a field. */
final class FieldDeserializer extends StdDeserializer<Field<?>> {
    private final @Nullable ValueDeserializer<Object> value;

    FieldDeserializer() {
        this(null);
    }

    private FieldDeserializer(@Nullable ValueDeserializer<Object> value) {
        super(Field.class);
        this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = property == null ? context.getContextualType() : property.getType();
        JavaType content = type == null ? context.constructType(Object.class) : type.containedTypeOrUnknown(0);
        return new FieldDeserializer(context.findContextualValueDeserializer(content, property));
    }

    @Override
    public Field<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (value == null) {
            throw new IllegalStateException("A field is read by its contextual deserializer only.");
        }
        return Field.ofNullable(value.deserialize(parser, context));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Field.ofNull();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Field.absent();
    }
}
