package dev.banksman.client.parameters;

import dev.banksman.client.model.Newtype;
import dev.banksman.client.model.OpenEnum;
import dev.banksman.client.model.Rfc3339;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

/** A single value as text: what JSON writes as a string, a number or a boolean, without quotes. */
public final class WireText {
    private WireText() {}

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException when it is no single value
     */
    public static String of(Object value) {
        return single(Objects.requireNonNullElse(Opened.of(value), ""));
    }

    private static String single(Object value) {
        if (value instanceof Newtype newtype) {
            return newtype.value();
        }
        if (value instanceof OpenEnum<?> open) {
            return open.value();
        }
        if (value instanceof OffsetDateTime dateTime) {
            return Rfc3339.write(dateTime);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return plain(value);
    }

    private static String plain(Object value) {
        if (value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>
                || value instanceof Temporal
                || value instanceof Duration
                || value instanceof UUID
                || value instanceof URI) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "A single value is a text, a number, a boolean, a date, a duration, an enum or a newtype. " + "Found: "
                        + value.getClass().getName() + ".");
    }
}
