package dev.banksman.client.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {
    @ParameterizedTest
    @CsvSource({
        "0,PT0S",
        "7,PT7S",
        "-3,PT0S",
        "1.5,PT2S",
        "86401,PT24H",
        "99999999999999999999,PT24H",
        "-99999999999999,PT0S"
    })
    void secondsAreBounded(String text, Duration wait) {
        assertThat(asked("Retry-After", text)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sun, 01 Nov 2026 08:00:30 GMT", "Sunday, 01-Nov-26 08:00:30 GMT", "Sun Nov  1 08:00:30 2026"})
    void everyFormOfAnHttpDateIsRead(String date) {
        assertThat(asked("Retry-After", date)).contains(Duration.ofSeconds(30));
    }

    @Test
    void aDateIsMeasuredByTheServersOwnClock() {
        assertThat(asked("Retry-After", "Sun, 01 Nov 2026 09:30:10 GMT", "Date", "Sun, 01 Nov 2026 09:30:00 GMT"))
                .contains(Duration.ofSeconds(10));
    }

    @Test
    void aDateInThePastIsNow() {
        assertThat(asked("Retry-After", "Sun, 01 Nov 2026 07:00:00 GMT")).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "", " ", "1 minute", "Sun, 99 Nov 2026 08:00:30 GMT", "1e3", "0x10"})
    void nonsenseIsIgnored(String text) {
        assertThat(asked("Retry-After", text)).isEmpty();
    }

    @Test
    void noHeaderAsksForNothing() {
        assertThat(asked()).isEmpty();
    }

    private static Optional<Duration> asked(String... headers) {
        return RetryAfter.of(Script.response(Calls.get("/"), 429, "", headers), VirtualTime.START);
    }
}
