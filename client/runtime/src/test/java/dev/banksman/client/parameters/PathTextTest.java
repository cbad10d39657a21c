package dev.banksman.client.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.annotation.PathStyle;
import dev.banksman.client.error.EncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The examples of OpenAPI's own table (3.1.1, 4.8.12.4), and what RFC 6570 says beyond it. */
class PathTextTest {
    private static final JsonText JSON = JsonMapper.shared()::writeValueAsString;

    interface Styles {
        void all(
                @PathStyle String simple,
                @PathStyle(explode = true) String simpleExploded,
                @PathStyle(style = "label") String label,
                @PathStyle(style = "label", explode = true) String labelExploded,
                @PathStyle(style = "matrix") String matrix,
                @PathStyle(style = "matrix", explode = true) String matrixExploded,
                @PathStyle(json = true) String json,
                @PathStyle(style = "form") String wrong);
    }

    private static PathStyle style(int index) throws NoSuchMethodException {
        return Styles.class.getDeclaredMethods()[0].getParameters()[index].getAnnotation(PathStyle.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0|``|blue|blue,black,brown|R,100,G,200,B,150",
                "1|``|blue|blue,black,brown|R=100,G=200,B=150",
                "2|.|.blue|.blue,black,brown|.R,100,G,200,B,150",
                "3|.|.blue|.blue.black.brown|.R=100.G=200.B=150",
                "4|;color|;color=blue|;color=blue,black,brown|;color=R,100,G,200,B,150",
                "5|;color|;color=blue|;color=blue;color=black;color=brown|;R=100;G=200;B=150",
                "6|%22%22|%22blue%22|%5B%22blue%22%2C%22black%22%2C%22brown%22%5D|%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
            })
    void theTableOfOpenApi(int style, String empty, String string, String array, String object)
            throws NoSuchMethodException {
        Map<String, Object> colour = new LinkedHashMap<>();
        colour.put("R", 100);
        colour.put("G", 200);
        colour.put("B", 150);
        assertThat(PathText.of("color", style(style), "", JSON)).isEqualTo(empty);
        assertThat(PathText.of("color", style(style), "blue", JSON)).isEqualTo(string);
        assertThat(PathText.of("color", style(style), List.of("blue", "black", "brown"), JSON))
                .isEqualTo(array);
        assertThat(PathText.of("color", style(style), colour, JSON)).isEqualTo(object);
    }

    @Test
    void valuesAreEncodedAndDelimitersAreNot() throws NoSuchMethodException {
        assertThat(PathText.of("a b", style(5), List.of("x;y", "é/"), JSON)).isEqualTo(";a%20b=x%3By;a%20b=%C3%A9%2F");
        assertThat(PathText.of("a", style(1), Map.of("k=", "v,w"), JSON)).isEqualTo("k%3D=v%2Cw");
    }

    @Test
    void whatIsNotThereIsEmpty() throws NoSuchMethodException {
        assertThat(PathText.of("a", style(5), List.of(), JSON)).isEmpty();
        assertThat(PathText.of("a", style(3), Map.of(), JSON)).isEmpty();
        assertThat(PathText.of("a", style(3), null, JSON)).isEmpty();
        assertThat(PathText.simple(List.of("a", 1), JSON)).isEqualTo("a,1");
    }

    @Test
    void aStyleOfAQueryIsRefused() {
        assertThatThrownBy(() -> PathText.of("a", style(7), "b", JSON))
                .isInstanceOf(EncodingException.class)
                .hasMessage(
                        "The parameter a can't be written. A path parameter's style is simple, label, matrix or odata. Found: form.");
    }
}
