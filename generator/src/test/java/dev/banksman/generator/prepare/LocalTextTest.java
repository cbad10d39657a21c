package dev.banksman.generator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not seen here is parsed a second time; what is overlooked is followed. */
class LocalTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$ref\": \"#/components/schemas/Thing\"}",
                "\"$ref\" : '#/a'",
                "$ref:\n  '#/a'",
                "$ref: >-\n  #/components/schemas/a_long_name",
                "$ref: |\r\n\r\n  #/a",
                "\"\\u0024ref\": \"#/a\"",
                "description: |\n  curl https://example.com \\\n    -H 'Accept: */*'",
                "summary: >\n  **NOTE:** see a reference & *this*: it is all.",
                "&base {type: object}"
            })
    void refersToItself(String text) {
        assertThat(LocalText.refersElsewhere(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$ref: other.yaml",
                "$ref: #/a",
                "$ref: >- # where\n  other.yaml",
                "$ref: >-\n  other.yaml#/a",
                "{\"$ref\": \"https://example.com/a.json\"}",
                "{\"$ref\": \"\\u0023/a\"}",
                "$ref: *there",
                "{\"$\\u0072ef\": \"other.json\"}",
                "\"\\x24re\\x66\": 'other.yaml'",
                "\"\\U00000024ref\": 'other.yaml'",
                "\"$r\\\n   ef\": 'other.yaml'",
                "? \"$ref\"\n# where\n: 'other.yaml'",
                "&key $ref: '#/a'",
                "&key \"$ref\": '#/a'",
                "&key !!str '$ref': '#/a'",
                "{&key\n  # so\n  $ref: '#/a'}"
            })
    void mayReferElsewhere(String text) {
        assertThat(LocalText.refersElsewhere(text)).isTrue();
    }
}
