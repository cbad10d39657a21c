package dev.banksman.client.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Newtype;
import dev.banksman.client.model.OpenEnum;
import dev.banksman.client.model.Union;
import dev.banksman.client.model.Variant;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JsonToken;

/**
 * How a JSON value has to look to be one variant of a union.
 *
 * @param names the properties that it knows, when it is an object
 * @param open whether it allows others
 */
record VariantShape(Class<?> type, Set<Kind> kinds, Set<String> names, Set<String> required, boolean open) {

    /** The types of JSON values. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN;

        static Kind of(JsonToken token) {
            return switch (token) {
                case START_OBJECT -> OBJECT;
                case START_ARRAY -> ARRAY;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
                case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
                default -> STRING;
            };
        }
    }

    static VariantShape of(Variant variant) {
        Gathered gathered = new Gathered();
        gathered.add(variant.type());
        return new VariantShape(
                variant.type(), gathered.kinds, gathered.names, Set.of(variant.required()), gathered.open);
    }

    /** Whether an object of these properties can be this variant. */
    boolean admits(Set<String> properties) {
        return properties.containsAll(required) && (open || names.containsAll(properties));
    }

    /** How many of the properties it knows. */
    long known(Set<String> properties) {
        return properties.stream().filter(names::contains).count();
    }

    /** What types, all alternatives of unions among them, come to together. */
    private static final class Gathered {
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<String> names = new HashSet<>();
        private final Set<Type> seen = new HashSet<>();
        private boolean open;

        void add(Type type) {
            if (!seen.add(type)) {
                return;
            }
            Class<?> raw =
                    type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
            Union union = raw.getDeclaredAnnotation(Union.class);
            if (union != null) {
                Arrays.stream(union.value()).map(Variant::type).forEach(this::add);
                add(union.unknown());
            } else {
                WrapperDeserializer.held(raw).ifPresentOrElse(this::add, () -> addValue(raw));
            }
        }

        private void addValue(Class<?> type) {
            Set<Kind> of = kinds(type);
            kinds.addAll(of);
            if (type.isRecord() && of.equals(EnumSet.of(Kind.OBJECT))) {
                Arrays.stream(type.getRecordComponents()).forEach(component -> addComponent(type, component));
            } else {
                open |= of.contains(Kind.OBJECT);
            }
        }

        private void addComponent(Class<?> type, RecordComponent component) {
            Field field = WrapperDeserializer.field(type, component);
            JsonProperty property = field.getAnnotation(JsonProperty.class);
            open |= field.isAnnotationPresent(AdditionalProperties.class)
                    || field.isAnnotationPresent(JsonAnySetter.class);
            if (property != null) {
                names.add(property.value());
            }
        }

        private static Set<Kind> kinds(Class<?> type) {
            if (Newtype.class.isAssignableFrom(type)) {
                return EnumSet.of(Kind.STRING, Kind.NUMBER);
            } else if (isText(type)) {
                return EnumSet.of(Kind.STRING);
            } else if (Number.class.isAssignableFrom(type)) {
                return EnumSet.of(Kind.NUMBER);
            } else if (type == Boolean.class) {
                return EnumSet.of(Kind.BOOLEAN);
            } else if (Collection.class.isAssignableFrom(type)) {
                return EnumSet.of(Kind.ARRAY);
            }
            boolean object = Map.class.isAssignableFrom(type) || type.isRecord();
            return object ? EnumSet.of(Kind.OBJECT) : EnumSet.allOf(Kind.class);
        }

        private static boolean isText(Class<?> type) {
            return type == String.class
                    || type == UUID.class
                    || type == URI.class
                    || type == byte[].class
                    || OpenEnum.class.isAssignableFrom(type)
                    || TemporalAccessor.class.isAssignableFrom(type)
                    || TemporalAmount.class.isAssignableFrom(type);
        }
    }
}
