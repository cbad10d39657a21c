package dev.banksman.client.model;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * How date-times are written, in bodies, paths, queries and headers alike: as RFC 3339 has them, with the offset that
 * they have ({@code Z} for zero), always with seconds, and with 0, 3, 6 or 9 digits of a second's fraction, as many as
 * it needs.
 *
 * <p>So {@code 2021-05-17T14:44:28.479+01:00} and {@code …28.470Z} come out as they came in. What
 * {@link OffsetDateTime} can't tell apart does not: {@code +00:00} becomes {@code Z}, {@code .4} becomes {@code .400},
 * {@code .000} is left out.
 */
public final class Rfc3339 {
    private static final DateTimeFormatter SECONDS = format("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter MILLIS = format("uuuu-MM-dd'T'HH:mm:ss.SSS");
    private static final DateTimeFormatter MICROS = format("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter NANOS = format("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS");

    private Rfc3339() {}

    /** The text of a date-time. */
    public static String write(OffsetDateTime dateTime) {
        return format(dateTime.getNano()).format(dateTime);
    }

    private static DateTimeFormatter format(int nanos) {
        if (nanos == 0) {
            return SECONDS;
        }
        if (nanos % 1_000_000 == 0) {
            return MILLIS;
        }
        return nanos % 1_000 == 0 ? MICROS : NANOS;
    }

    private static DateTimeFormatter format(String local) {
        return new DateTimeFormatterBuilder()
                .appendPattern(local)
                .appendOffsetId()
                .toFormatter(Locale.ROOT);
    }
}
