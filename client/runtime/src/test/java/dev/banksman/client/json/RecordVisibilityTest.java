package dev.banksman.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordVisibilityTest {
    record Inner(@JsonProperty("is_open") boolean isOpen) {}

    record Outer(@JsonProperty("inner") Inner inner) {
        public boolean isOpen() {
            return inner.isOpen();
        }

        public Inner getInner() {
            return inner;
        }
    }

    record Plain(int number) {}

    public static final class Bean {
        public int getNumber() {
            return 1;
        }
    }

    @Test
    void accessors_that_look_like_getters_are_no_properties_of_a_record() {
        assertThat(written(new Outer(new Inner(true)))).isEqualTo("{\"inner\":{\"is_open\":true}}");
    }

    @Test
    void a_record_without_annotations_is_written_by_its_components() {
        assertThat(written(new Plain(1))).isEqualTo("{\"number\":1}");
    }

    @Test
    void beans_that_users_bring_along_keep_their_getters() {
        assertThat(written(new Bean())).isEqualTo("{\"number\":1}");
    }

    private static String written(Object value) {
        return new String(Json.create().write(value), StandardCharsets.UTF_8);
    }
}
