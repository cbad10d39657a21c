package dev.banksman.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeTextTest {
    record DateTimes(List<OffsetDateTime> all) {}

    record Times(List<OffsetTime> all) {}

    private final Json json = Json.create();

    private <T> T read(String text, Class<T> type) {
        return json.read(("{\"all\":[\"" + text + "\"]}").getBytes(StandardCharsets.UTF_8), "", type)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-10-12T22:39:04Z, 2011-10-12T22:39:04Z",
        "2011-10-12t22:39:04z, 2011-10-12T22:39:04Z",
        "2011-10-12 22:39:04+02:00, 2011-10-12T22:39:04+02:00",
        "2011-10-12T22:39:04.123456+0200, 2011-10-12T22:39:04.123456+02:00",
        "2011-10-12T22:39:04-08, 2011-10-12T22:39:04-08:00",
        "2011-10-12T22:39+0000, 2011-10-12T22:39:00Z",
    })
    void theOffsetIsKeptInWhateverFormItComes(String text, String meant) {
        assertThat(read(text, DateTimes.class).all()).containsExactly(OffsetDateTime.parse(meant));
    }

    @ParameterizedTest
    @CsvSource({"22:39:04Z, 22:39:04Z", "22:39:04.5+0200, 22:39:04.5+02:00", "22:39z, 22:39Z"})
    void timesTheSame(String text, String meant) {
        assertThat(read(text, Times.class).all()).containsExactly(OffsetTime.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-10-12", "2011-10-12T22:39:04", "2011-10-1222:39:04Z", "2011-13-12T22:39:04Z", ""})
    void noOffsetIsGuessed(String text) {
        assertThatThrownBy(() -> read(text, DateTimes.class))
                .hasMessage(
                        "Expected at /all/0: a date-time such as 2021-05-17T14:44:28.479+01:00. Found: the string \""
                                + text + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22:39:04", "yesterday"})
    void norThatOfATime(String text) {
        assertThatThrownBy(() -> read(text, Times.class))
                .hasMessage("Expected at /all/0: a time with an offset such as 14:44:28Z. Found: the string \"" + text
                        + "\".");
    }
}
