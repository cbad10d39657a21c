package dev.banksman.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "PT30S, 30 seconds",
        "PT1M30S, 1 minute 30 seconds",
        "P1DT1H, 1 day 1 hour",
        "PT0.5S, 500 milliseconds",
        "PT0S, PT0S",
    })
    void areSaidInWords(Duration duration, String words) {
        assertThat(Durations.words(duration)).isEqualTo(words);
    }
}
