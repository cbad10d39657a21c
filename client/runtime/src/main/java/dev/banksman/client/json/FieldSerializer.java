package dev.banksman.client.json;

import dev.banksman.client.model.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a field's value or null; an absent one counts as empty, so that its property is left out. */
final class FieldSerializer extends StdSerializer<Field<?>> {
    private final @Nullable JavaType content;
    private final @Nullable BeanProperty property;

    FieldSerializer() {
        this(null, null);
    }

    private FieldSerializer(@Nullable JavaType content, @Nullable BeanProperty property) {
        super(Field.class);
        this.content = content;
        this.property = property;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        JavaType type = property == null ? null : property.getType();
        return new FieldSerializer(type == null ? null : type.containedTypeOrUnknown(0), property);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Field<?> field) {
        return field.isAbsent();
    }

    @Override
    public void serialize(Field<?> field, JsonGenerator generator, SerializationContext context) {
        Object value = field.orNull();
        if (value == null) {
            generator.writeNull();
        } else {
            serializer(value, context).serialize(value, generator, context);
        }
    }

    /** By the declared type where there are type arguments to know (lists, maps), else by the value's own. */
    private ValueSerializer<Object> serializer(Object value, SerializationContext context) {
        return content != null && content.hasGenericTypes()
                ? context.findPrimaryPropertySerializer(
                        context.constructSpecializedType(content, value.getClass()), property)
                : context.findPrimaryPropertySerializer(value.getClass(), property);
    }
}
