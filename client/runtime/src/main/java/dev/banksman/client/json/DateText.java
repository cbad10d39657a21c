package dev.banksman.client.json;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Reads dates as services write them: alone, or with a time that means nothing, as in HQ's own examples. */
final class DateText {
    private static final int LENGTH = "2018-03-01".length();

    private DateText() {}

    /**
     * The date that is written, whatever time and offset follow it.
     *
     * @throws java.time.DateTimeException when the text is something else
     */
    static LocalDate parse(String text) {
        return text.length() > LENGTH && text.charAt(LENGTH) == 'T'
                ? DateTimeFormatter.ISO_DATE_TIME.parse(text, LocalDate::from)
                : LocalDate.parse(text);
    }
}
