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

/** How JSON values look that types, and all alternatives of unions among them, come to together. */
final class TypeShape {
    private final Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
    private final Set<String> names = new HashSet<>();
    private final Set<Type> elements = new HashSet<>();
    private final Set<Type> seen = new HashSet<>();
    private boolean open;

    private TypeShape() {}

    static TypeShape of(Type type) {
        TypeShape shape = new TypeShape();
        shape.add(type);
        return shape;
    }

    /** Of what stands in its arrays: any value where that isn't known. */
    TypeShape ofElements() {
        TypeShape shape = new TypeShape();
        elements.forEach(shape::add);
        return shape;
    }

    /** The types of JSON values that it can be. */
    Set<JsonKind> kinds() {
        return kinds;
    }

    /** The properties that it knows, when it is an object. */
    Set<String> names() {
        return names;
    }

    /** Whether an object of these properties can be of it. */
    boolean admits(Set<String> properties) {
        return open || names.containsAll(properties);
    }

    /** How many of the properties it knows. */
    long known(Set<String> properties) {
        return properties.stream().filter(names::contains).count();
    }

    private void add(Type type) {
        if (!seen.add(type)) {
            return;
        }
        Class<?> raw = raw(type);
        Union union = raw.getDeclaredAnnotation(Union.class);
        if (union != null) {
            Arrays.stream(union.value()).map(Variant::type).forEach(this::add);
            add(union.unknown());
        } else {
            WrapperDeserializer.held(raw).ifPresentOrElse(this::add, () -> addValue(type, raw));
        }
    }

    private void addValue(Type type, Class<?> raw) {
        Set<JsonKind> of = kinds(raw);
        kinds.addAll(of);
        if (raw.isRecord() && of.equals(EnumSet.of(JsonKind.OBJECT))) {
            Arrays.stream(raw.getRecordComponents()).forEach(component -> addComponent(raw, component));
        } else {
            open |= of.contains(JsonKind.OBJECT);
        }
        if (of.contains(JsonKind.ARRAY)) {
            elements.add(element(type));
        }
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType generic && Collection.class.isAssignableFrom(raw(type))
                ? generic.getActualTypeArguments()[0]
                : Object.class;
    }

    /** Of a wildcard or a type variable: anything. */
    private static Class<?> raw(Type type) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        return raw instanceof Class<?> known ? known : Object.class;
    }

    private void addComponent(Class<?> type, RecordComponent component) {
        Field field = WrapperDeserializer.field(type, component);
        JsonProperty property = field.getAnnotation(JsonProperty.class);
        open |= field.isAnnotationPresent(AdditionalProperties.class) || field.isAnnotationPresent(JsonAnySetter.class);
        if (property != null) {
            names.add(property.value());
        }
    }

    private static Set<JsonKind> kinds(Class<?> type) {
        if (Newtype.class.isAssignableFrom(type)) {
            return EnumSet.of(JsonKind.STRING, JsonKind.NUMBER);
        } else if (isText(type)) {
            return EnumSet.of(JsonKind.STRING);
        } else if (Number.class.isAssignableFrom(type)) {
            return EnumSet.of(JsonKind.NUMBER);
        } else if (type == Boolean.class) {
            return EnumSet.of(JsonKind.BOOLEAN);
        } else if (Collection.class.isAssignableFrom(type)) {
            return EnumSet.of(JsonKind.ARRAY);
        }
        boolean object = Map.class.isAssignableFrom(type) || type.isRecord();
        return object ? EnumSet.of(JsonKind.OBJECT) : EnumSet.allOf(JsonKind.class);
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
