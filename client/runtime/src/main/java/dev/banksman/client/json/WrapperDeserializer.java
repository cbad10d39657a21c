package dev.banksman.client.json;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.Union;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a record that holds one JSON value as a variant of a union. */
final class WrapperDeserializer extends StdDeserializer<Object> {
    private final Constructor<?> constructor;
    private final @Nullable ValueDeserializer<Object> value;

    private WrapperDeserializer(Constructor<?> constructor, @Nullable ValueDeserializer<Object> value) {
        super(constructor.getDeclaringClass());
        this.constructor = constructor;
        this.value = value;
    }

    /** Whether a type is such a record. */
    static boolean reads(Class<?> type) {
        return held(type).isPresent();
    }

    /** The type of what such a record holds. */
    static Optional<Type> held(Class<?> type) {
        boolean variant = type.isRecord()
                && Arrays.stream(type.getInterfaces()).anyMatch(union -> union.isAnnotationPresent(Union.class));
        RecordComponent[] components = variant ? type.getRecordComponents() : new RecordComponent[0];
        return components.length == 1 && field(type, components[0]).isAnnotationPresent(JsonValue.class)
                ? Optional.of(components[0].getGenericType())
                : Optional.empty();
    }

    static WrapperDeserializer of(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(type.getRecordComponents()[0].getType());
            constructor.setAccessible(true);
            return new WrapperDeserializer(constructor, null);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has its canonical constructor
        }
    }

    /** The field of a component, which bears all its annotations whatever its accessor looks like. */
    static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e); // every component has its field
        }
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        Type held = constructor.getGenericParameterTypes()[0];
        return new WrapperDeserializer(constructor, context.findRootValueDeserializer(context.constructType(held)));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (value == null) {
            throw new IllegalStateException("A variant is read by its contextual deserializer only.");
        }
        return wrap(value.deserialize(parser, context));
    }

    private Object wrap(@Nullable Object held) {
        try {
            return constructor.newInstance(held);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The constructor of " + constructor + " can't be called.", e);
        }
    }
}
