package dev.banksman.client.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final List<String> POINTERS = List.of("", "/a", "/a/b", "/b/0", "/b/0/a", "/c~1d", "/ä");
    private static final Places PLACES = Places.of(POINTERS);
    private static final Json.Enough NEVER = (found, all) -> false;
    private static final Json.Enough AT_THE_END = (found, all) -> all;

    private final Json json = Json.create();

    private Map<String, String> texts(String document, Json.Enough enough) {
        return json.texts(document.getBytes(UTF_8), PLACES, enough);
    }

    private static Optional<Map<String, String>> skim(byte[] document) {
        return Skim.run(document, PLACES, AT_THE_END);
    }

    @Test
    void scalarsAreFoundAndNothingElse() {
        String document = """
                {"z": [[{"a": "}]"}], {}], "a": {"b": true, "c": "no"}, "b": [{"a": 1.50e1}, 2],
                 "c/d": "with \\"escapes\\" \\u00e4", "\u00e4": null}
                """;
        Map<String, String> expected = Map.of("/a/b", "true", "/b/0/a", "1.50e1", "/c~1d", "with \"escapes\" \u00e4");
        assertThat(texts(document, NEVER)).isEqualTo(expected);
        assertThat(texts(document, AT_THE_END)).isEqualTo(expected);
        assertThat(texts("\"root\"", AT_THE_END)).isEqualTo(Map.of("", "root"));
    }

    @Test
    void whenItIsEnoughTheRestIsNotLookedAt() {
        assertThat(texts("{\"a\": \"x\", nonsense", (found, all) -> found.containsKey("/a")))
                .isEqualTo(Map.of("/a", "x"));
        assertThat(texts("nonsense", (found, all) -> true)).isEmpty();
    }

    @Test
    void theFirstOfTwoCounts() {
        String document = "{\"a\": 1, \"a\": 2}";
        assertThat(texts(document, NEVER)).isEqualTo(Map.of("/a", "1"));
        assertThat(texts(document, AT_THE_END)).isEqualTo(Map.of("/a", "1"));
    }

    @Test
    void aMarkIsSkippedAndOtherEncodingsAreReadTheLongWay() {
        assertThat(skim("\ufeff{\"a\": \"x\"}".getBytes(UTF_8))).contains(Map.of("/a", "x"));
        assertThat(skim("{\"a\": \"x\"}".getBytes(UTF_16))).isEmpty();
        assertThat(json.texts("{\"a\": \"x\"}".getBytes(UTF_16), PLACES, AT_THE_END))
                .isEqualTo(Map.of("/a", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"a\"", "{\"a\":1", "{\"a\" 1}", "{1}", "[1", "[", "\"", "\"\\", "{\"b\":[{]}"})
    void whatIsNoJsonIsRefused(String document) {
        assertThatThrownBy(() -> texts(document, AT_THE_END)).isInstanceOf(Mismatch.class);
        assertThatThrownBy(() -> texts(document, NEVER)).isInstanceOf(Mismatch.class);
    }

    @Property(tries = 500)
    void skimmingFindsWhatSearchingFinds(@ForAll("documents") Object document) {
        byte[] bytes = json.write(document);
        Map<String, String> searched = json.texts(bytes, PLACES, NEVER);
        assertThat(skim(bytes).orElse(searched)).isEqualTo(searched);
        assertThat(json.texts(bytes, PLACES, AT_THE_END)).isEqualTo(searched);
    }

    @Property(tries = 500)
    void skimmingNeverThrows(@ForAll byte[] bytes, @ForAll("fragments") String text) {
        assertThat(skim(bytes)).isNotNull();
        assertThat(skim(text.getBytes(UTF_8))).isNotNull();
    }

    @Provide
    Arbitrary<Object> documents() {
        return documents(3).withoutEdgeCases();
    }

    private static Arbitrary<Object> documents(int depth) {
        Arbitrary<Object> scalars =
                Arbitraries.of("x", "null", true, 7, "{\"a\":", "tail\\", "quote\"", "\u00e4 long enough for words");
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Object> lists = documents(depth - 1).list().ofMaxSize(3).map(list -> list);
        Arbitrary<Object> objects = Arbitraries.maps(
                        Arbitraries.of("a", "b", "c/d", "\u00e4", "z", "q\"uote"), documents(depth - 1))
                .ofMaxSize(4)
                .map(LinkedHashMap::new);
        return Arbitraries.oneOf(scalars, lists, objects);
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of("{", "}", "[", "]", ",", ":", "\"", "\\", "null", "1", "\"a\"", "\"b\"", " ", "\u0000")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
