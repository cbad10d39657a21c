package dev.banksman.client.model;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The constants that stand for an open enum's values, read once from the annotations of its type argument.
 *
 * @param constants by the value in JSON
 * @param unrecognized the constant of all other values
 */
record KnownValues(Map<String, Enum<?>> constants, Enum<?> unrecognized) {
    private static final ClassValue<KnownValues> BY_TYPE = new ClassValue<>() {
        @Override
        protected KnownValues computeValue(Class<?> type) {
            return read(type);
        }
    };

    @SuppressWarnings("unchecked") // the constants are those of the type argument
    static <K extends Enum<K>> K find(OpenEnum<K> value) {
        KnownValues known = BY_TYPE.get(value.getClass());
        return (K) known.constants.getOrDefault(value.value(), known.unrecognized);
    }

    private static KnownValues read(Class<?> type) {
        Class<?> named = argument(type);
        Map<String, Enum<?>> constants = new HashMap<>();
        Enum<?> unrecognized = null;
        for (Object constant : named.getEnumConstants()) {
            Enum<?> known = (Enum<?>) constant;
            KnownValue value = field(named, known.name()).getAnnotation(KnownValue.class);
            if (value != null) {
                constants.put(value.value(), known);
            } else if (known.name().equals("UNRECOGNIZED")) {
                unrecognized = known;
            }
        }
        if (unrecognized == null) {
            throw new IllegalStateException(
                    named.getName() + " has no constant UNRECOGNIZED for values that nobody knew.");
        }
        return new KnownValues(constants, unrecognized);
    }

    private static Class<?> argument(Class<?> type) {
        return Arrays.stream(type.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(parent -> parent.getRawType() == OpenEnum.class)
                .map(parent -> (Class<?>) parent.getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        type.getName() + " doesn't say which enum names its values: implement OpenEnum<…>."));
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
