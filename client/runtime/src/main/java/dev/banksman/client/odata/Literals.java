package dev.banksman.client.odata;

import dev.banksman.client.model.Rfc3339;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/** Values as OData writes them in an expression. */
final class Literals {
    private Literals() {}

    /** In quotes, those inside doubled: {@code 'O''Neil'}. */
    static String text(String value) {
        checkCharacters(value);
        return "'" + value.replace("'", "''") + "'";
    }

    static String number(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        String text = value.toString();
        return text.endsWith("Infinity") ? text.replace("Infinity", "INF") : text;
    }

    /** A date without a zone. */
    static String date(LocalDate value) {
        return unsigned(value.toString());
    }

    /** In UTC, with a Z. */
    static String instant(Instant value) {
        return unsigned(value.toString());
    }

    /** With the offset that it has. */
    static String instant(OffsetDateTime value) {
        return unsigned(Rfc3339.write(value));
    }

    /** XML Schema's dayTimeDuration: one sign, before everything. */
    static String duration(Duration value) {
        return "duration'" + (value.isNegative() ? "-" + value.negated() : value.toString()) + "'";
    }

    /** A year of five digits has no plus sign in OData. */
    private static String unsigned(String text) {
        return text.startsWith("+") ? text.substring(1) : text;
    }

    /** Half of a character outside the basic plane has no bytes, and would become a question mark. */
    private static void checkCharacters(String value) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(Objects.requireNonNull(value, "value")));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "A text in a query has whole characters only. Found: half of a surrogate pair. Cut texts elsewhere.",
                    e);
        }
    }
}
