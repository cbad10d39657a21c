package dev.banksman.generator.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.DecimalText;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a generated record's components are in JSON. */
final class WireNames {
    private WireNames() {}

    /** The type of a property; of one that isn't declared, the additional ones' type. */
    static Optional<Type> property(Class<?> type, String name) {
        return components(type)
                .filter(component -> annotation(component, JsonProperty.class)
                        .filter(property -> property.value().equals(name))
                        .isPresent())
                .map(WireNames::alone)
                .findFirst()
                .or(() -> additional(type));
    }

    /** A component's type by itself: what the component's annotation makes a string is one. */
    private static Type alone(RecordComponent component) {
        return annotation(component, DecimalText.class).isPresent() ? String.class : component.getGenericType();
    }

    /** The properties that a record declares. */
    static Stream<String> names(Class<?> type) {
        return components(type)
                .flatMap(component -> annotation(component, JsonProperty.class).stream())
                .map(JsonProperty::value);
    }

    /** The type of properties that the record has no component for. */
    static Optional<Type> additional(Class<?> type) {
        return components(type)
                .filter(component ->
                        annotation(component, AdditionalProperties.class).isPresent())
                .map(component -> ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[1])
                .findFirst();
    }

    /** Whether the component is all of the JSON value. */
    static boolean isWhole(RecordComponent component) {
        return annotation(component, JsonValue.class).isPresent();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.of();
    }

    /** From the field: an accessor that is written out has none. */
    private static <A extends Annotation> Optional<A> annotation(RecordComponent component, Class<A> annotation) {
        try {
            A onField = component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(annotation);
            return Optional.ofNullable(onField == null ? component.getAccessor().getAnnotation(annotation) : onField);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record has a field for each component.", e);
        }
    }
}
