package dev.banksman.client.json;

import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * Reads date-times and times as RFC 3339 has them (section 5.6: also in lower case, also with a blank for the
 * {@code T}), and their offsets in any form of ISO 8601: {@code +02:00}, {@code +0200}, {@code +02}. One without an
 * offset is refused: it could be any of 26 hours.
 */
final class DateTimeText {
    private static final int DATE = "2018-03-01".length();
    /** Any form of ISO 8601, or nothing. */
    static final String OFFSET = "[XXX][XX][X]";

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern(OFFSET)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern(OFFSET)
            .toFormatter(Locale.ROOT);

    private DateTimeText() {}

    /**
     * The date-time, with its offset.
     *
     * @throws java.time.DateTimeException when the text is something else
     */
    static OffsetDateTime dateTime(String text) {
        boolean blank = text.length() > DATE && text.charAt(DATE) == ' ';
        return OffsetDateTime.parse(blank ? text.replaceFirst(" ", "T") : text, DATE_TIME);
    }

    /**
     * The time, with its offset.
     *
     * @throws java.time.DateTimeException when the text is something else
     */
    static OffsetTime time(String text) {
        return OffsetTime.parse(text, TIME);
    }
}
