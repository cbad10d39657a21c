package dev.banksman.client.parameters;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Newtype;
import dev.banksman.client.model.OpenEnum;
import dev.banksman.client.model.ReadOnly;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object's properties as a request has them: those of a map or a record, without what is null, absent or read-only.
 */
final class Members {
    private Members() {}

    static boolean has(Object value) {
        return value instanceof Map
                || (value instanceof Record && !(value instanceof Newtype || value instanceof OpenEnum<?>));
    }

    static Map<String, Object> of(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> put(members, WireText.of(key), member));
        } else {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                add(members, component, value(component, value));
            }
        }
        return members;
    }

    /** The value of a record's component. */
    static @Nullable Object value(RecordComponent component, Object of) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // records of hand-written interfaces need not be public
            return accessor.invoke(of);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("The accessor of " + component + " failed.", e);
        }
    }

    private static void add(Map<String, Object> members, RecordComponent component, @Nullable Object value) {
        if (isAdditional(component.getAccessor())) {
            members.putAll(of(value == null ? Map.of() : value));
        } else if (!readOnly(component)) {
            put(members, name(component), value);
        }
    }

    private static boolean isAdditional(Method accessor) {
        return accessor.isAnnotationPresent(AdditionalProperties.class)
                || accessor.isAnnotationPresent(JsonAnyGetter.class);
    }

    private static boolean readOnly(RecordComponent component) {
        JsonView view = component.getAccessor().getAnnotation(JsonView.class);
        return view != null && Arrays.asList(view.value()).contains(ReadOnly.class);
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        Object given = Opened.of(value);
        if (given != null) {
            members.put(name, given);
        }
    }
}
