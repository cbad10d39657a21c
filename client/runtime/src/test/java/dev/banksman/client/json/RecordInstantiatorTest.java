package dev.banksman.client.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Records are made as Jackson by itself makes them, only faster. */
class RecordInstantiatorTest {
    private final Json json = Json.create();
    private final JsonMapper plain = new JsonMapper();

    record Nothing() {}

    record One(@JsonProperty("a") @Nullable String a) {}

    record Many(
            int a, long b, double c, boolean d, @Nullable String e, List<One> f, Map<String, Nothing> g, List<One> h) {}

    record Picky(String a) {
        Picky {
            if (a.length() > 3) {
                throw new IllegalArgumentException("too long");
            }
        }
    }

    @Test
    void recordsWithoutWithOneAndWithManyComponentsAreWhatJacksonMakes() {
        same("{}", Nothing.class);
        same("{\"a\":\"x\"}", One.class);
        same("{}", One.class);
        same("""
                {"a":1,"b":2,"c":3.5,"d":true,"f":[{"a":"y"},{}],"g":{"k":{}},"h":[{"a":"z"},{"a":null}]}""", Many.class);
    }

    @Test
    void whatAConstructorThrowsIsTold() {
        assertThatThrownBy(() -> json.require("{\"a\":\"long\"}".getBytes(UTF_8), "", Picky.class))
                .isInstanceOf(Mismatch.class)
                .hasStackTraceContaining("too long");
        assertThat(json.require("{\"a\":\"ok\"}".getBytes(UTF_8), "", Picky.class))
                .isEqualTo(new Picky("ok"));
    }

    private void same(String document, Class<?> type) {
        assertThat(json.require(document.getBytes(UTF_8), "", type)).isEqualTo(plain.readValue(document, type));
    }
}
