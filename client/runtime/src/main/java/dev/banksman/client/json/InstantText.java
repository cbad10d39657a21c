package dev.banksman.client.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Reads instants as services write them that mean UTC: with {@code Z}, with an offset in any form of ISO 8601, or with
 * nothing, and with any number of digits of a second's fraction.
 */
final class InstantText {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern(DateTimeText.OFFSET)
            .toFormatter(Locale.ROOT);

    private InstantText() {}

    /**
     * The instant.
     *
     * @throws java.time.DateTimeException when the text has no time, or is something else
     */
    static Instant parse(String text) {
        TemporalAccessor read = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime dateTime
                ? dateTime.toInstant()
                : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
    }
}
