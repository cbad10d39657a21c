package dev.banksman.generator.emit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A duration as one says it. */
final class Durations {
    private Durations() {}

    /** Such as {@code 1 minute 30 seconds}; fractions of a second are milliseconds. */
    static String words(Duration duration) {
        List<String> words = new ArrayList<>();
        add(words, duration.toDays(), "day");
        add(words, duration.toHoursPart(), "hour");
        add(words, duration.toMinutesPart(), "minute");
        add(words, duration.toSecondsPart(), "second");
        add(words, duration.toMillisPart(), "millisecond");
        return words.isEmpty() ? duration.toString() : String.join(" ", words);
    }

    private static void add(List<String> words, long count, String unit) {
        if (count > 0) {
            words.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
