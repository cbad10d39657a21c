package dev.banksman.client.json;

import dev.banksman.client.model.Newtype;
import dev.banksman.client.model.OpenEnum;
import dev.banksman.client.model.Related;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Collection;
import java.util.Map;

/** What a Java type is in JSON, in words. */
final class Expected {
    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "a string"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(Integer.class, "a whole number of 32 bits"),
            Map.entry(Long.class, "a whole number of 64 bits"),
            Map.entry(BigInteger.class, "a whole number"),
            Map.entry(BigDecimal.class, "a number"),
            Map.entry(Double.class, "a number"),
            Map.entry(Float.class, "a number"),
            Map.entry(OffsetDateTime.class, "a date-time such as 2021-05-17T14:44:28.479+01:00"),
            Map.entry(OffsetTime.class, "a time with an offset such as 14:44:28Z"),
            Map.entry(Instant.class, "a date-time such as 2021-05-17T14:44:28Z"),
            Map.entry(LocalDate.class, "a date such as 2021-05-17"),
            Map.entry(Duration.class, "a duration such as PT30S"));

    private Expected() {}

    static String of(Class<?> type) {
        String words = WORDS.get(MethodType.methodType(type).wrap().returnType());
        return words != null ? words : kind(type);
    }

    private static String kind(Class<?> type) {
        if (Newtype.class.isAssignableFrom(type)) {
            return "a string or a number (" + name(type) + ")";
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return "a string (" + name(type) + ")";
        }
        if (Related.class.isAssignableFrom(type)) {
            return "an address or an object";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return type == Object.class
                ? "another value"
                : Map.class.isAssignableFrom(type) ? "an object" : "an object (" + name(type) + ")";
    }

    /** {@code Project.Attributes}, without its package. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
