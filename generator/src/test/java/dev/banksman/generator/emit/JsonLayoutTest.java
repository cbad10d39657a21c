package dev.banksman.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Given an example, then its lines. */
class JsonLayoutTest {
    @Test
    void whatIsShortStaysOnOneLine() {
        assertThat(JsonLayout.of("{\"a\":1,\"b\":[true,{}],\"c\": \"x:y,z\"}"))
                .isEqualTo("{\"a\": 1, \"b\": [true, {}], \"c\": \"x:y,z\"}");
    }

    @Test
    void whatIsLongGetsLines() {
        String url = "https://shop.example/a/rather/long/address/with/many/steps/to/take/in/turn";

        assertThat(JsonLayout.of("{\"url\":\"" + url + "\",\"tags\":[\"]\",\"\\\"}\"],\"count\":12}"))
                .isEqualTo("{\n  \"url\": \"" + url + "\",\n  \"tags\": [\"]\", \"\\\"}\"],\n  \"count\": 12\n}");
    }

    @Test
    void whatIsNoJsonStaysAsItIs() {
        assertThat(JsonLayout.of("a: {b}")).isEqualTo("a: {b}");
        assertThat(JsonLayout.of("{\"a\": [")).startsWith("{");
        assertThat(JsonLayout.of("}]")).isEqualTo("}]");
    }

    @Test
    void whatIsEndlessIsCut() {
        String endless = JsonLayout.of("[" + "\"twenty characters here\",".repeat(1_000) + "1]");

        assertThat(endless.lines()).hasSize(61).last().isEqualTo("…");
    }

    @Test
    void whatIsBottomlessIsCut() {
        assertThat(JsonLayout.of("[".repeat(100_000)).length()).isLessThan(200_000);
    }
}
