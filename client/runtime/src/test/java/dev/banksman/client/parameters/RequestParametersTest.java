package dev.banksman.client.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import dev.banksman.client.annotation.Parameter;
import dev.banksman.client.annotation.ParameterIn;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.example.ArchivedStatus;
import dev.banksman.client.example.ProjectId;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.ReadOnly;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RequestParametersTest {
    record Form(
            @Parameter(name = "q", in = ParameterIn.QUERY) @Nullable
            Object value) {}

    record Joined(
            @Parameter(name = "q", in = ParameterIn.QUERY, explode = false) @Nullable
            Object value) {}

    record Spaced(
            @Parameter(name = "q", in = ParameterIn.QUERY, style = "spaceDelimited", explode = false) @Nullable
            Object value) {}

    record Piped(
            @Parameter(name = "q", in = ParameterIn.QUERY, style = "pipeDelimited", explode = false) @Nullable
            Object value) {}

    record Deep(
            @Parameter(name = "q", in = ParameterIn.QUERY, style = "deepObject") @Nullable
            Object value) {}

    record Indexed(
            @Parameter(name = "q", in = ParameterIn.QUERY, style = "indexed") @Nullable
            Object value) {}

    record Reserved(
            @Parameter(name = "q", in = ParameterIn.QUERY, allowReserved = true)
            String value) {}

    record Wrong(
            @Parameter(name = "q", in = ParameterIn.QUERY, style = "matrix")
            String value) {}

    record Elsewhere(
            @Parameter(name = "X-List", in = ParameterIn.HEADER) @Nullable
            Object header,

            @Parameter(name = "c1", in = ParameterIn.COOKIE) @Nullable
            Object first,

            @Parameter(name = "c2", in = ParameterIn.COOKIE) @Nullable
            Object second,

            @Nullable String noParameter) {}

    record Content(
            @Parameter(name = "q", in = ParameterIn.QUERY, json = true)
            Object query,

            @Parameter(name = "X-Json", in = ParameterIn.HEADER, json = true)
            Object header,

            @Parameter(name = "c", in = ParameterIn.COOKIE, json = true)
            Object cookie) {}

    record JoinedCookie(
            @Parameter(name = "c", in = ParameterIn.COOKIE, explode = false)
            Object cookie) {}

    record Kept(@JsonView(ReadOnly.class) String a, String b) {}

    record Boxed(@JsonValue Object value) {}

    record Point(
            @JsonProperty("the x") int x,
            @Nullable Integer y,
            Field<String> z,
            @JsonAnyGetter Map<String, Object> additionalProperties) {}

    private static final JsonText JSON = JsonMapper.shared()::writeValueAsString;

    private static final Point POINT = new Point(1, null, Field.absent(), Map.of("w", "a b"));

    private static String query(Record parameters) {
        return RequestParameters.of(parameters, JSON).query();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "a b|q=a%20b",
                "a+b|q=a%2Bb",
                "100%|q=100%25",
                "%20|q=%2520",
                "a&b=c|q=a%26b%3Dc",
                "é€😀|q=%C3%A9%E2%82%AC%F0%9F%98%80",
                "{x}|q=%7Bx%7D",
                "-._~|q=-._~",
                "O'Type,(1)|q=O%27Type%2C%281%29",
                "``|q=",
            })
    void textIsEncodedByRfc3986(String text, String wire) {
        assertThat(query(new Form(text))).isEqualTo(wire);
    }

    @Test
    void singleValuesAreWrittenAsInJson() {
        assertThat(query(new Form(ProjectId.of("p 1")))).isEqualTo("q=p%201");
        assertThat(query(new Form(ArchivedStatus.ARCHIVED))).isEqualTo("q=archived");
        assertThat(query(new Form(true))).isEqualTo("q=true");
        assertThat(query(new Form(-5L))).isEqualTo("q=-5");
        assertThat(query(new Form(new BigDecimal("1E+2")))).isEqualTo("q=100");
        assertThat(query(new Form(new BigDecimal("1.10")))).isEqualTo("q=1.10");
        assertThat(query(new Form(LocalDate.of(2021, 5, 17)))).isEqualTo("q=2021-05-17");
        assertThat(query(new Form(OffsetDateTime.parse("2021-05-17T14:44:00+02:00"))))
                .isEqualTo("q=2021-05-17T14%3A44%3A00%2B02%3A00");
        assertThat(query(new Form(Field.of("a")))).isEqualTo("q=a");
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        assertThat(query(new Form(null))).isEmpty();
        assertThat(query(new Form(Field.absent()))).isEmpty();
        assertThat(query(new Form(List.of()))).isEmpty();
        assertThat(query(new Joined(List.of()))).isEmpty();
        assertThat(query(new Form(Arrays.asList("a", null, "b")))).isEqualTo("q=a&q=b");
    }

    @Test
    void listsAreWrittenInTheirStyle() {
        List<String> list = List.of("a b", "c,d", "", "a b");
        assertThat(query(new Form(list))).isEqualTo("q=a%20b&q=c%2Cd&q=&q=a%20b");
        assertThat(query(new Joined(list))).isEqualTo("q=a%20b,c%2Cd,,a%20b");
        assertThat(query(new Spaced(List.of("a", "b c")))).isEqualTo("q=a%20b%20c");
        assertThat(query(new Piped(List.of("a", "b|c")))).isEqualTo("q=a%7Cb%7Cc");
        assertThat(query(new Deep(List.of("a", "b")))).isEqualTo("q=a&q=b");
        assertThat(query(new Indexed(List.of("a", "b")))).isEqualTo("q%5B0%5D=a&q%5B1%5D=b");
    }

    @Test
    void objectsAreWrittenInTheirStyle() {
        assertThat(query(new Form(POINT))).isEqualTo("the%20x=1&w=a%20b");
        assertThat(query(new Joined(POINT))).isEqualTo("q=the%20x,1,w,a%20b");
        assertThat(query(new Deep(POINT))).isEqualTo("q%5Bthe%20x%5D=1&q%5Bw%5D=a%20b");
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("a", Map.of("b", List.of(1, 2)));
        nested.put("n", null);
        assertThat(query(new Deep(nested))).isEqualTo("q%5Ba%5D%5Bb%5D=1&q%5Ba%5D%5Bb%5D=2");
        assertThat(query(new Indexed(List.of(POINT)))).isEqualTo("q%5B0%5D.the%20x=1&q%5B0%5D.w=a%20b");
    }

    @Test
    void anIndexedParameterIsDottedBelowItsName() {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("fieldId", "Name");
        filter.put("oneOf", List.of("a", "b"));
        assertThat(query(new Indexed(List.of(filter, Map.of("contains", "x y")))))
                .isEqualTo(
                        "q%5B0%5D.fieldId=Name&q%5B0%5D.oneOf%5B0%5D=a&q%5B0%5D.oneOf%5B1%5D=b&q%5B1%5D.contains=x%20y");
        assertThat(query(new Indexed(filter))).startsWith("q.fieldId=Name&");
    }

    @Test
    void whatAStyleHasNoFormForIsJson() {
        assertThat(query(new Form(List.of(Map.of("a", 1), 2)))).isEqualTo("q=%7B%22a%22%3A1%7D&q=2");
        assertThat(query(new Form(Map.of("a", List.of(1, 2))))).isEqualTo("a=%5B1%2C2%5D");
        assertThat(query(new Joined(List.of(List.of(1), 2)))).isEqualTo("q=%5B1%5D,2");
    }

    @Test
    void aParameterWithAMediaTypeIsJson() {
        RequestParameters parameters =
                RequestParameters.of(new Content(Map.of("a", "b c"), List.of("é~"), List.of(1, 2)), JSON);
        assertThat(parameters.query()).isEqualTo("q=%7B%22a%22%3A%22b%20c%22%7D");
        assertThat(parameters.headers()).isEqualTo(Map.of("X-Json", "[\"\\u00e9~\"]"));
        assertThat(parameters.cookies()).isEqualTo("c=%5B1%2C2%5D");
    }

    @Test
    void cookiesAreWrittenPairByPair() {
        assertThat(RequestParameters.of(new Elsewhere(null, List.of("a b", "c"), POINT, null), JSON)
                        .cookies())
                .isEqualTo("c1=a%20b; c1=c; the x=1; w=a%20b");
        assertThat(RequestParameters.of(new JoinedCookie(List.of("a,b", "c")), JSON)
                        .cookies())
                .isEqualTo("c=a%2Cb,c");
    }

    @Test
    void aReadOnlyPropertyIsNotSent() {
        assertThat(query(new Deep(new Kept("a", "b")))).isEqualTo("q%5Bb%5D=b");
    }

    @Test
    void aRecordAroundOneValueIsThatValue() {
        assertThat(query(new Form(List.of(new Boxed(5), new Boxed(new Boxed("a"))))))
                .isEqualTo("q=5&q=a");
        assertThat(query(new Form("ab".getBytes(StandardCharsets.UTF_8)))).isEqualTo("q=YWI%3D");
    }

    @Test
    void allowedReservedCharactersStayUnlessTheyWouldEndTheValue() {
        assertThat(query(new Reserved("a/b?c:d,e=f %41% é&g#h+i[j]")))
                .isEqualTo("q=a/b?c:d,e=f%20%41%25%20%C3%A9%26g%23h%2Bi%5Bj%5D");
    }

    @Test
    void headersAndCookiesAreWritten() {
        RequestParameters parameters =
                RequestParameters.of(new Elsewhere(List.of("a b", 2), "x;y", List.of(1, 2), "unmarked"), JSON);
        assertThat(parameters.headers()).isEqualTo(Map.of("X-List", "a b,2"));
        assertThat(parameters.cookies()).isEqualTo("c1=x%3By; c2=1; c2=2");
        assertThat(parameters.query()).isEmpty();
        assertThat(RequestParameters.of(new Elsewhere(POINT, null, null, null), JSON)
                        .headers())
                .isEqualTo(Map.of("X-List", "the x=1,w=a b"));
    }

    @Test
    void aHeaderCantEndItself() {
        assertThatThrownBy(() -> RequestParameters.of(new Elsewhere("a\r\nX: y", null, null, null), JSON))
                .isInstanceOf(EncodingException.class)
                .hasMessage(
                        "The parameter X-List can't be written. A header's value must be printable ASCII without line breaks."
                                + " Found: U+000D at index 1 of the value for X-List. Take it out.");
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertThatThrownBy(() -> query(new Form(new Object[0])))
                .isInstanceOf(EncodingException.class)
                .hasMessage(
                        "The parameter q can't be written. A single value is a text, a number, a boolean, a date, a duration, "
                                + "an enum or a newtype. Found: [Ljava.lang.Object;.");
        assertThatThrownBy(() -> query(new Wrong("a")))
                .hasMessage(
                        "The parameter q can't be written. A query parameter's style is form, spaceDelimited, pipeDelimited, "
                                + "deepObject or indexed. Found: matrix.");
    }

    @Test
    void oneQueryParameterCanBeReplaced() {
        RequestParameters parameters = RequestParameters.of(new Form(List.of("a", "b")), JSON);
        assertThat(parameters.with("q", "c d").query()).isEqualTo("q=c%20d");
        assertThat(parameters.with("page", "2").query()).isEqualTo("q=a&q=b&page=2");
        assertThat(parameters.with("page", "2").queryValue("page")).contains("2");
        assertThat(parameters.query()).isEqualTo("q=a&q=b");
    }
}
