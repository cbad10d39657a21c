package dev.banksman.sandbox.handshq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are written. */
final class Wire {
    /** {@code 2022-01-01T00:00:00+00:00}, and {@code 2021-11-05T11:30:32.742+00:00}: the samples show both. */
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Wire() {}

    static String timestamp(Instant instant) {
        boolean whole = instant.truncatedTo(ChronoUnit.SECONDS).equals(instant);
        return (whole ? SECONDS : MILLIS).format(instant);
    }

    /** With the offset of the building sites' own time: {@code 2022-04-27T17:30:18.835+01:00}. */
    static String local(Instant instant) {
        return MILLIS.withZone(LONDON).format(instant);
    }

    static @Nullable String nullable(@Nullable Instant instant) {
        return instant == null ? null : timestamp(instant);
    }

    static @Nullable String nullable(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
