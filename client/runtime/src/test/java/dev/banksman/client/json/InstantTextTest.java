package dev.banksman.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {
    record Times(List<Instant> times) {}

    private final Json json = Json.create();

    private Times read(String text) {
        return json.read(("{\"times\":[\"" + text + "\"]}").getBytes(StandardCharsets.UTF_8), "", Times.class)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-10-12T22:39:04Z, 2011-10-12T22:39:04Z",
        "2011-10-12T22:39:04, 2011-10-12T22:39:04Z",
        "2011-10-12T22:39:04.123456, 2011-10-12T22:39:04.123456Z",
        "2011-10-12T22:39:04.1+00:00, 2011-10-12T22:39:04.100Z",
        "2011-10-13T00:39:04+02:00, 2011-10-12T22:39:04Z",
        "2011-10-13T00:39:04+0200, 2011-10-12T22:39:04Z",
        "2011-10-12T14:39:04-08, 2011-10-12T22:39:04Z",
        "2011-10-12t22:39z, 2011-10-12T22:39:00Z",
    })
    void anyFormOfIsoIsReadAndWrittenInUtcWithSeconds(String text, String written) {
        assertThat(json.write(read(text)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"times\":[\"" + written + "\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-10-12", "2011-10-12 22:39:04", "22:39:04", "2011-13-12T22:39:04Z", "yesterday", ""})
    void nothingIsGuessed(String text) {
        assertThatThrownBy(() -> read(text))
                .hasMessage("Expected at /times/0: a date-time such as 2021-05-17T14:44:28Z. Found: the string \""
                        + text + "\".");
    }

    @Test
    void textsOfNumbersAndTruthsAreReadWhereThereWereNoTypes() {
        record Row(Integer whole, java.math.BigDecimal exact, Boolean truth, List<Long> list, String text) {}
        String row = "{\"whole\":\"2\",\"exact\":\"1.50\",\"truth\":\"True\",\"list\":[\"7\"],\"text\":\"2\"}";
        assertThat(Json.ofTexts().read(row.getBytes(StandardCharsets.UTF_8), "", Row.class))
                .contains(new Row(2, new java.math.BigDecimal("1.50"), true, List.of(7L), "2"));
        assertThatThrownBy(() -> Json.create().read(row.getBytes(StandardCharsets.UTF_8), "", Row.class))
                .hasMessageStartingWith("Expected at /whole: a whole number of 32 bits. Found: the string \"2\".");
        assertThatThrownBy(() ->
                        Json.ofTexts().read("{\"exact\":\"1,50\"}".getBytes(StandardCharsets.UTF_8), "", Row.class))
                .hasMessage("Expected at /exact: a number. Found: the string \"1,50\".");
        assertThatThrownBy(
                        () -> Json.ofTexts().read("{\"whole\":\"\"}".getBytes(StandardCharsets.UTF_8), "", Row.class))
                .hasMessage("Expected at /whole: a whole number of 32 bits. Found: the string \"\".");
    }
}
