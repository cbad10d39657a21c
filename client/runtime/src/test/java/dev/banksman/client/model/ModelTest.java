package dev.banksman.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void aFieldHasThreeStates() {
        assertThat(Field.absent().isAbsent()).isTrue();
        assertThat(Field.ofNull().isPresent()).isTrue();
        assertThat(Field.ofNull().orNull()).isNull();
        assertThat(Field.of("a").toOptional()).contains("a");
        assertThat(Field.ofNullable(null)).isEqualTo(Field.ofNull()).isNotEqualTo(Field.absent());
        assertThat(Field.of("a")).isEqualTo(Field.ofNullable("a")).hasToString("a");
        assertThat(List.of(Field.absent(), Field.ofNull())).hasToString("[(absent), null]");
    }

    @Test
    void copiesKeepOrderAndNullsAndNothingElse() {
        List<String> list = new ArrayList<>(Arrays.asList("b", null, "a"));
        List<String> copy = Objects.requireNonNull(Copies.list(list));
        list.clear();
        assertThat(copy).containsExactly("b", null, "a").isUnmodifiable();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", null);
        map.put("a", 1);
        Map<String, Object> copied = Copies.additional(map);
        map.clear();
        assertThat(copied).hasToString("{b=null, a=1}");
        assertThatThrownBy(() -> copied.put("c", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Copies.list(null)).isNull();
        assertThat(Copies.map(null)).isNull();
        assertThat(Copies.additional(null)).isEmpty();
    }

    @Test
    void aPageCopiesItsItems() {
        List<Integer> items = new ArrayList<>(List.of(1));
        Page<Integer, String> page = new Page<>(items, "document", Optional.empty());
        items.add(2);
        assertThat(page.items()).containsExactly(1).isUnmodifiable();
    }

    @Test
    void pollOptionsAreCheckedAndKeptByTheirBuilder() {
        PollOptions<String> options = PollOptions.<String>builder()
                .every(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(2))
                .onProgress(value -> {})
                .build();
        assertThat(options.toBuilder().build()).isEqualTo(options);
        assertThatThrownBy(() -> PollOptions.builder().every(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every is more than zero. Found: PT0S.");
    }

    @Test
    void anAnswersHeadersAreFoundInAnyCaseAndNotShown() {
        ApiResponse<String> response = ApiResponse.of(200, Map.of("set-cookie", List.of("a=secret", "b")), "value");
        assertThat(response.header("Set-Cookie")).contains("a=secret");
        assertThat(response.headers().get("SET-COOKIE")).containsExactly("a=secret", "b");
        assertThat(response.header("X")).isEmpty();
        assertThat(response).hasToString("ApiResponse[status=200, value=value]");
    }

    @Test
    void whatIsRequiredAndMissingIsNamed() {
        Outer.Inner.Builder builder = new Outer.Inner.Builder();
        assertThat(Required.check(builder, "email", 1)).isEqualTo(1);
        assertThatThrownBy(() -> Required.check(builder, "email", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ModelTest.Outer.Inner.email is required. Set it on the builder before build().");
    }

    @Test
    void aLambdaFillsABuilder() {
        StringBuilder builder = new StringBuilder("a");
        assertThat(Builders.with(builder, b -> b.append("b"))).isSameAs(builder).hasToString("ab");
    }

    @Test
    void aFieldIsNeverNullAndItsCollectionIsCopied() {
        List<String> list = new ArrayList<>(List.of("a"));
        Map<String, String> map = new HashMap<>(Map.of("a", "b"));
        Field<List<String>> listed = Copies.listField(Field.of(list));
        Field<Map<String, String>> mapped = Copies.mapField(Field.of(map));
        list.clear();
        map.clear();
        assertThat(listed).isEqualTo(Field.of(List.of("a")));
        assertThat(mapped).isEqualTo(Field.of(Map.of("a", "b")));
        assertThat(Copies.<String>listField(null).isAbsent()).isTrue();
        assertThat(Copies.<String, String>mapField(Field.ofNull())).isEqualTo(Field.ofNull());
        assertThat(Copies.<String>field(null).isAbsent()).isTrue();
    }

    @Test
    void aKnownValueIsItsConstantAndAnyOtherIsUnrecognized() {
        assertThat(Light.of("2nd-hand red").known()).isEqualTo(Light.Known.RED);
        assertThat(Light.of("blue").known()).isEqualTo(Light.Known.UNRECOGNIZED);
    }

    @Test
    void anOpenEnumSaysWhatIsMissingInIt() {
        assertThatThrownBy(() -> new Lamp("on").known())
                .hasMessage(Lamp.Known.class.getName() + " has no constant UNRECOGNIZED for values that nobody knew.");
    }

    record Light(String value) implements OpenEnum<Light.Known> {
        static Light of(String value) {
            return new Light(value);
        }

        enum Known {
            @KnownValue("2nd-hand red")
            RED,
            UNRECOGNIZED
        }
    }

    record Lamp(String value) implements OpenEnum<Lamp.Known> {
        enum Known {
            @KnownValue("on")
            ON
        }
    }

    static final class Outer {
        static final class Inner {
            static final class Builder {}
        }
    }
}
