package dev.banksman.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Union;
import dev.banksman.client.model.Variant;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Unions that their shape tells apart, and those of a property that not every variant has. */
final class UnionReadingTest {
    private final Json json = Json.create();

    @Union(
            unknown = Value.Unknown.class,
            value = {
                @Variant(type = Value.Text.class),
                @Variant(type = Value.Numbers.class),
                @Variant(type = Value.Texts.class),
                @Variant(type = Value.Amount.class),
                @Variant(type = Value.Small.class),
                @Variant(
                        type = Value.Large.class,
                        required = {"a", "b"}),
                @Variant(type = Value.Closed.class)
            })
    sealed interface Value {
        record Text(@JsonValue String value) implements Value {}

        record Numbers(@JsonValue List<Long> value) implements Value {}

        record Texts(@JsonValue List<String> value) implements Value {}

        record Amount(@JsonValue BigDecimal value) implements Value {}

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Small(
                @JsonProperty("a") @Nullable String a,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties)
                implements Value {
            public Small {
                additionalProperties = Copies.additional(additionalProperties);
            }
        }

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Large(
                @JsonProperty("a") @Nullable String a,
                @JsonProperty("b") @Nullable Value b,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties)
                implements Value {
            public Large {
                additionalProperties = Copies.additional(additionalProperties);
            }
        }

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Closed(@JsonProperty("c") @Nullable Long c) implements Value {}

        record Unknown(@JsonValue @Nullable Object value) implements Value {}
    }

    @Test
    void theJsonTypeTells() {
        assertThat(read("\"x\"")).isEqualTo(new Value.Text("x"));
        assertThat(read("1.10")).isEqualTo(new Value.Amount(new BigDecimal("1.10")));
        assertThat(read("[1, 2]")).isEqualTo(new Value.Numbers(List.of(1L, 2L)));
        assertThat(read("[\"a\"]")).isEqualTo(new Value.Texts(List.of("a")));
        assertThat(read("true")).isEqualTo(new Value.Unknown(true));
    }

    @Test
    void theVariantThatKnowsMostOfTheRequiredAndAllowedPropertiesWins() {
        assertThat(read("{\"a\": \"x\"}")).isEqualTo(new Value.Small("x", Map.of()));
        assertThat(read("{\"b\": \"y\", \"a\": \"x\"}")).isEqualTo(new Value.Large("x", new Value.Text("y"), Map.of()));
        assertThat(read("{\"c\": 3}")).isEqualTo(new Value.Closed(3L));
        assertThat(read("{\"c\": 3, \"d\": 1.10}"))
                .isEqualTo(
                        new Value.Small(null, Map.of("c", new java.math.BigInteger("3"), "d", new BigDecimal("1.10"))));
    }

    @Test
    void whatFitsNoneOfSeveralIsKept() {
        assertThat(read("[true]")).isEqualTo(new Value.Unknown(List.of(true)));
        assertThat(read("{\"a\": 1, \"b\": 1.50}").toString()).isEqualTo("Unknown[value={a=1, b=1.50}]");
    }

    @Test
    void everyVariantIsWrittenAsItCame() {
        for (String text : List.of("\"x\"", "1.10", "[1,2]", "[\"a\"]", "true", "{\"a\":\"x\",\"b\":[3],\"c\":1.0}")) {
            assertThat(new String(json.write(read(text)), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    @Test
    void theDepthIsBounded() {
        String deep = "{\"a\": \"x\", \"b\": ".repeat(40) + "1" + "}".repeat(40);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(Mismatch.class).hasMessageContaining("32");
    }

    @Union(
            property = "type",
            unknown = Tagged.Unknown.class,
            value = {
                @Variant(name = "box", type = Tagged.Small.class, required = "s"),
                @Variant(name = "box", type = Tagged.Large.class, required = "l"),
                @Variant(name = "bag", type = Tagged.Bag.class),
                @Variant(type = Tagged.Text.class)
            })
    sealed interface Tagged {
        record Small(
                @JsonProperty("type") String type,
                @JsonProperty("s") Long s) implements Tagged {}

        record Large(
                @JsonProperty("type") String type,
                @JsonProperty("l") Long l) implements Tagged {}

        record Bag(@JsonProperty("type") String type) implements Tagged {}

        record Text(@JsonValue String value) implements Tagged {}

        record Unknown(
                @JsonProperty("type") @Nullable String type,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties)
                implements Tagged {}
    }

    @Test
    void variantsOfOneTagAreToldByTheirShape() {
        assertThat(tagged("{\"l\": 1, \"type\": \"box\"}")).isEqualTo(new Tagged.Large("box", 1L));
        assertThat(tagged("{\"type\": \"box\", \"s\": 1}")).isEqualTo(new Tagged.Small("box", 1L));
        assertThat(tagged("{\"type\": \"bag\"}")).isEqualTo(new Tagged.Bag("bag"));
        assertThat(tagged("\"x\"")).isEqualTo(new Tagged.Text("x"));
        assertThat(tagged("{\"type\": \"sack\"}")).isEqualTo(new Tagged.Unknown("sack", Map.of()));
        assertThat(tagged("{\"kind\": true}")).isEqualTo(new Tagged.Unknown(null, Map.of("kind", true)));
    }

    @Union(
            unknown = Listed.Unknown.class,
            value = {@Variant(type = Listed.Users.class), @Variant(type = Listed.Stars.class)})
    sealed interface Listed {
        record Users(@JsonValue List<@Nullable User> value) implements Listed {}

        record Stars(@JsonValue List<@Nullable Star> value) implements Listed {}

        record Unknown(@JsonValue @Nullable Object value) implements Listed {}
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record User(
            @JsonProperty("login") @Nullable String login,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Star(
            @JsonProperty("at") @Nullable String at,
            @JsonProperty("user") @Nullable User user,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {}

    @Test
    void arraysAreToldByWhatTheirElementsHave() {
        User user = new User("x", Map.of());
        assertThat(read("[{\"login\": \"x\"}]", Listed.class)).isEqualTo(new Listed.Users(List.of(user)));
        assertThat(read("[null, {\"at\": \"y\", \"user\": {\"login\": \"x\"}}]", Listed.class))
                .isEqualTo(new Listed.Stars(Arrays.asList(null, new Star("y", user, Map.of()))));
        assertThat(read("[{\"more\": 1.10}]", Listed.class))
                .isEqualTo(new Listed.Users(List.of(new User(null, Map.of("more", new BigDecimal("1.10"))))));
        assertThat(read("[]", Listed.class)).isEqualTo(new Listed.Users(List.of()));
        assertThat(read("[\"x\"]", Listed.class)).isEqualTo(new Listed.Unknown(List.of("x")));
    }

    @Union(
            unknown = Loose.Unknown.class,
            value = {@Variant(type = Loose.Any.class), @Variant(type = Loose.Users.class)})
    sealed interface Loose {
        record Any(@JsonValue List<?> value) implements Loose {}

        record Users(@JsonValue List<? extends @Nullable User> value) implements Loose {}

        record Unknown(@JsonValue @Nullable Object value) implements Loose {}
    }

    @Test
    void elementsWithoutATypeOfTheirOwnCanBeAnything() {
        assertThat(read("[1, \"x\"]", Loose.class)).isInstanceOf(Loose.Any.class);
        assertThat(read("[{\"login\": \"x\"}]", Loose.class)).isInstanceOf(Loose.Any.class);
    }

    /** As the events of webhooks are: the whole payload is the component's value. */
    record Held(@JsonValue Tagged payload) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Held of(Tagged payload) {
            return new Held(payload);
        }
    }

    /** Likewise. */
    record HeldShape(@JsonValue Value payload) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static HeldShape of(Value payload) {
            return new HeldShape(payload);
        }
    }

    @Test
    void aRecordAroundAUnionHoldsEachVariant() {
        for (String text : List.of(
                "{\"type\": \"box\", \"s\": 1}",
                "{\"l\": 1, \"type\": \"box\"}",
                "{\"type\": \"bag\"}",
                "{\"type\": \"sack\"}",
                "{\"kind\": true}",
                "{}",
                "\"x\"")) {
            assertThat(read(text, Held.class)).isEqualTo(new Held(tagged(text)));
        }
        for (String text : List.of("{\"b\": \"y\", \"a\": \"x\"}", "{\"c\": 3}", "{}", "[1, 2]", "1.10")) {
            assertThat(read(text, HeldShape.class)).isEqualTo(new HeldShape(read(text)));
        }
    }

    private <T> T read(String text, Class<T> type) {
        return json.read(text.getBytes(StandardCharsets.UTF_8), "", type).orElseThrow();
    }

    private Value read(String text) {
        return json.read(text.getBytes(StandardCharsets.UTF_8), "", Value.class).orElseThrow();
    }

    private Tagged tagged(String text) {
        return json.read(text.getBytes(StandardCharsets.UTF_8), "", Tagged.class)
                .orElseThrow();
    }
}
