package dev.banksman.hcss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {
    private static final Json JSON = Json.create();
    private static final String TEXT = "{\"name\":\"Bridge\",\"value\":12345678901234567890.10,\"count\":3,"
            + "\"bid\":\"2021-01-01T01:00:00.00000+01:00\",\"won\":true,\"list\":[{\"a\":1.50},null],\"empty\":null,"
            + "\"object\":{\"deep\":{\"x\":1E+2}}}";

    private final ProjectFields fields = read(TEXT);

    private static ProjectFields read(String json) {
        return JSON.read(json.getBytes(StandardCharsets.UTF_8), "", ProjectFields.class)
                .orElseThrow();
    }

    private static String written(ProjectFields fields) {
        return new String(JSON.write(fields), StandardCharsets.UTF_8);
    }

    @Test
    void areReadByTheirIdAsWhatTheyAreKnownToBe() {
        assertThat(fields.string("name")).isEqualTo("Bridge");
        assertThat(fields.number("value")).isEqualTo(new BigDecimal("12345678901234567890.10"));
        assertThat(fields.number("count")).isEqualTo(new BigDecimal(3));
        assertThat(fields.instant("bid")).isEqualTo(Instant.parse("2021-01-01T00:00:00Z"));
        assertThat(fields.bool("won")).isTrue();
        assertThat(fields.list("list")).containsExactly(Map.of("a", new BigDecimal("1.50")), null);
        assertThat(fields.value("object")).isInstanceOf(Map.class);
    }

    @Test
    void areNullWhenEmptyOrNotThere() {
        assertThat(fields.string("empty")).isNull();
        assertThat(fields.number("nothing")).isNull();
        assertThat(fields.has("empty")).isTrue();
        assertThat(fields.has("nothing")).isFalse();
    }

    @Test
    void sayWhatTheyHoldWhenItIsSomethingElse() {
        assertThatThrownBy(() -> fields.number("name"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The field 'name' must hold a number to be read so. Found: a text. Read it by value(…).");
        assertThatThrownBy(() -> fields.instant("name"))
                .hasMessage("The field 'name' must hold an instant to be read so. Found: a text. Read it by value(…).");
        assertThatThrownBy(() -> fields.string("object"))
                .hasMessage(
                        "The field 'object' must hold a text to be read so. Found: an object. Read it by value(…).");
    }

    @Test
    void goBackAsTheyCame() {
        assertThat(written(fields)).isEqualTo(TEXT);
    }

    @Test
    void keepTheRestWhenOneIsSet() {
        ProjectFields changed = fields.set("count", 4)
                .set("name", "Tunnel")
                .set("bid", Instant.parse("2021-01-01T00:00:00Z"))
                .set("new", List.of(Map.of("since", Instant.parse("2022-01-01T00:00:00Z"))))
                .set("won", null);

        assertThat(written(changed))
                .isEqualTo(TEXT.replace("\"count\":3", "\"count\":4")
                        .replace("Bridge", "Tunnel")
                        .replace("2021-01-01T01:00:00.00000+01:00", "2021-01-01T00:00:00.00000Z")
                        .replace("\"won\":true", "\"won\":null")
                        .replace(
                                "{\"x\":1E+2}}}",
                                "{\"x\":1E+2}},\"new\":[{\"since\":\"2022-01-01T00:00:00.00000Z\"}]}"));
        assertThat(written(fields)).isEqualTo(TEXT);
    }

    @Test
    void tellAnEmptyNameFromNone() {
        assertThat(written(read("{\"name\":null}"))).isEqualTo("{\"name\":null}");
        assertThat(written(read("{}"))).isEqualTo("{}");
        assertThat(written(fields.set("name", null))).startsWith("{\"name\":null,");
    }

    @Test
    void refuseWhatJsonDoesNotKnow() {
        assertThatThrownBy(() -> fields.set("bid", LocalDate.of(2021, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A field's value is a text, a number, a boolean, an Instant, a List, a Map or null. "
                        + "Found in the field 'bid': a LocalDate. Make one of these of it.");
        assertThatThrownBy(() -> fields.set("list", Arrays.asList(1, Double.NaN)))
                .hasMessageContaining("Found in the field 'list': a Double.");
        assertThatThrownBy(() -> fields.set("name", 7))
                .hasMessage("The field 'name' holds a text. Found: a number. Give a String.");
    }
}
