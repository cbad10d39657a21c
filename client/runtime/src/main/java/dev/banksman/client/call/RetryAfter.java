package dev.banksman.client.call;

import feign.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How long an answer asks to wait (RFC 9110, 10.2.3): seconds or one of the three forms of an HTTP date (5.6.7). What
 * is neither is ignored; less than nothing is nothing, more than a day is a day.
 */
public final class RetryAfter {
    /** The longest wait that is believed; so a broken server can't close a client for years. */
    public static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern SECONDS = Pattern.compile("(-?\\d+)(\\.\\d+)?");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss 'GMT'", Locale.US),
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.US),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US));

    private RetryAfter() {}

    /**
     * The wait that the answer asks for, from zero to {@link #LONGEST}. A date is measured from the answer's own
     * {@code Date}, where it has one, so that clocks that differ do no harm; else from {@code now}.
     */
    public static Optional<Duration> of(Response response, Instant now) {
        return header(response, "Retry-After")
                .flatMap(text -> seconds(text).or(() -> untilDate(text, header(response, "Date"), now)))
                .map(RetryAfter::bounded);
    }

    private static Optional<String> header(Response response, String name) {
        Collection<String> values = response.headers().getOrDefault(name, List.of());
        return values.stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    private static Optional<Duration> seconds(String text) {
        var matcher = SECONDS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group(1);
        if (whole.length() > 9) {
            return Optional.of(whole.startsWith("-") ? Duration.ZERO : LONGEST);
        }
        int more = matcher.group(2) == null ? 0 : 1;
        return Optional.of(Duration.ofSeconds(Long.parseLong(whole) + more));
    }

    private static Optional<Duration> untilDate(String text, Optional<String> sent, Instant now) {
        Instant from = sent.flatMap(RetryAfter::date).orElse(now);
        return date(text).map(until -> Duration.between(from, until));
    }

    private static Optional<Instant> date(String text) {
        return DATES.stream().flatMap(format -> date(text, format).stream()).findFirst();
    }

    private static Optional<Instant> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(text, format).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
