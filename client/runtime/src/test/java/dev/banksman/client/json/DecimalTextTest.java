package dev.banksman.client.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.model.DecimalText;
import dev.banksman.client.model.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    record Item(
            @DecimalText BigDecimal price,
            @DecimalText List<BigDecimal> prices,
            @DecimalText Map<String, List<BigDecimal>> byGroup,
            @DecimalText Field<BigDecimal> discount,
            BigDecimal weight) {}

    record Price(@DecimalText BigDecimal price) {}

    record Weight(BigDecimal weight) {}

    private final Json json = Json.create();

    private <T> T read(String text, Class<T> type) {
        return json.read(text.getBytes(UTF_8), "", type).orElseThrow();
    }

    @Test
    void digitsAreKeptAtAnyDepthAndNumbersStayNumbers() {
        String text = """
                {"price":"12.50","prices":["0.00","-3"],"byGroup":{"a":["1.10"]},"discount":"5.0","weight":1.250}""";

        Item item = read(text, Item.class);

        assertThat(item.price()).isEqualTo(new BigDecimal("12.50"));
        assertThat(json.write(item)).asString(UTF_8).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "12, 12", "' 12.50 ', 12.50", "1E+2, 100", "1E+2000000000, 1E+2000000000"})
    void otherFormsAreReadAndTheUsualOneIsWritten(String found, String written) {
        assertThat(json.write(read("{\"price\":\"" + found + "\"}", Price.class)))
                .asString(UTF_8)
                .isEqualTo("{\"price\":\"" + written + "\"}");
    }

    @Test
    void aNumberIsReadAsWell() {
        assertThat(read("{\"price\":12.50}", Price.class)).isEqualTo(new Price(new BigDecimal("12.50")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,50", "x", "NaN", "0x10"})
    void whatIsNoNumberIsAnError(String found) {
        assertThatThrownBy(() -> read("{\"price\":\"" + found + "\"}", Price.class))
                .isInstanceOf(Mismatch.class)
                .hasMessageContaining("a number");
    }

    @Test
    void aTextIsBoundedAndWhatIsNotMarkedStaysStrict() {
        assertThatThrownBy(() -> read("{\"price\":\"" + "9".repeat(1001) + "\"}", Price.class))
                .isInstanceOf(Mismatch.class);
        assertThatThrownBy(() -> read("{\"weight\":\"1\"}", Weight.class)).isInstanceOf(Mismatch.class);
    }
}
