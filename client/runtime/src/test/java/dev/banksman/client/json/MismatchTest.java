package dev.banksman.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.example.IncludedResource;
import dev.banksman.client.example.Project;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidDefinitionException;

class MismatchTest {
    private final Json json = Json.create();

    private Mismatch mismatch(String text, String pointer, Class<?> type) {
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(Mismatch.class, () -> json.require(document, pointer, type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name       | 5              | a string. Found: the number 5.",
                "name       | true           | a string. Found: the boolean true.",
                "name       | [\"A\"]        | a string. Found: an array.",
                "end_date   | \"tomorrow\"   | a date such as 2021-05-17. Found: the string \"tomorrow\".",
                "end_date   | 5              | a date such as 2021-05-17. Found: the number 5.",
                "end_date   | \"\"           | a date such as 2021-05-17. Found: the string \"\".",
                "created_at | \"2021-05-17T14:44:28\" | a date-time such as 2021-05-17T14:44:28.479+01:00. Found: the string \"2021-05-17T14:44:28\".",
                "created_at | {}             | a date-time such as 2021-05-17T14:44:28.479+01:00. Found: an object.",
                "archived_status | 5         | a string (ArchivedStatus). Found: the number 5.",
                "budget     | \"1.10\"       | a number. Found: the string \"1.10\".",
                "count      | 1.5            | a whole number of 32 bits. Found: the number 1.5.",
                "count      | 99999999999    | a whole number of 32 bits. Found: the number 99999999999.",
                "open       | \"true\"       | true or false. Found: the string \"true\".",
                "open       | 1              | true or false. Found: the number 1.",
                "took       | \"soon\"       | a duration such as PT30S. Found: the string \"soon\".",
                "took       | 5              | a duration such as PT30S. Found: the number 5.",
                "tags       | \"archived\"   | an array. Found: the string \"archived\".",
                "included   | 7              | an object (IncludedResource). Found: the number 7.",
            })
    void aWrongTypeIsToldWithItsPlace(String property, String value, String told) {
        Mismatch mismatch = mismatch(
                "{\"data\": {\"attributes\": {\"%s\": %s}}}".formatted(property, value), "/data", Project.class);
        assertThat(mismatch).hasMessage("Expected at /data/attributes/" + property + ": " + told);
        assertThat(mismatch.pointer()).isEqualTo("/data/attributes/" + property);
    }

    @Test
    void alsoWithinAUnionWithinAList() {
        String text =
                "{\"type\": \"group\", \"members\": [{\"type\": \"project\", \"id\": \"1\"}, {\"id\": [], \"type\": \"project\"}]}";
        assertThat(mismatch(text, "", IncludedResource.class))
                .hasMessage("Expected at /members/1/id: a string or a number (ProjectId). Found: an array.");
    }

    @Test
    void aWrongWholeIsToldWithoutAPlace() {
        assertThat(mismatch("[]", "", Project.class)).hasMessage("Expected: an object (Project). Found: an array.");
        assertThat(mismatch("\"\"", "", Project.class))
                .hasMessage("Expected: an object (Project). Found: the string \"\".");
        assertThat(mismatch("{\"a\": 1}", "/data", Project.class))
                .hasMessage("Expected at /data: an object (Project). Found: nothing.");
        assertThat(mismatch("{\"data\": null}", "/data", Project.class))
                .hasMessage("Expected at /data: an object (Project). Found: null.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"a\": 2}",
                "{\"x\": {\"a\": 1, \"a\": 2}}",
                "{} {}",
                "{} x",
                "{",
                "{\"a\": 01}",
                "{\"a\": NaN}",
                "{'a': 1}",
                "[1,]",
                "{\"a\": 1} // no comments",
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThat(mismatch(text, "", Object.class))
                .hasMessageStartingWith("Expected")
                .hasMessageContaining("well-formed JSON. Found: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"type\":\"group\"} x", "{\"a\":1,\"type\":\"group\"}{}", "{\"a\":1} 2", "{\"type\":\"group\""
            })
    void whatFollowsAUnionIsRefusedToo(String text) {
        assertThat(mismatch(text, "", IncludedResource.class)).hasMessageContaining("well-formed JSON. Found: ");
    }

    @Test
    void whatWouldTakeTooMuchIsRefused() {
        String deep = "[".repeat(300) + "]".repeat(300);
        assertThat(mismatch(deep, "", Object.class)).hasMessageContaining("depth");
        assertThat(mismatch("9".repeat(2_000), "", Object.class)).hasMessageContaining("length");
        String unions = "{\"type\":\"group\",\"members\":[".repeat(40) + "]}".repeat(40);
        assertThat(mismatch(unions, "", IncludedResource.class))
                .hasMessageContaining("Unions are nested to a depth of more than 32");
    }

    @Test
    void aLongHostileValueIsCutShort() {
        String text = "{\"type\": \"project\", \"attributes\": {\"name\": \"A\", \"open\": \"a\\u0007\\r\\n%s\"}}"
                .formatted("b".repeat(100));
        assertThat(mismatch(text, "", Project.class))
                .hasMessage("Expected at /attributes/open: true or false. Found: the string \"a " + "b".repeat(58)
                        + "…\".");
    }

    interface Abstract {}

    @Test
    void aBrokenTypeIsNotTheDatasFault() {
        assertThatThrownBy(() -> json.require("{}".getBytes(StandardCharsets.UTF_8), "", Abstract.class))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageStartingWith("Cannot construct instance of `" + Abstract.class.getName() + "`");
    }
}
