package dev.banksman.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.example.ArchivedStatus;
import dev.banksman.client.example.Group;
import dev.banksman.client.example.IncludedResource;
import dev.banksman.client.example.Project;
import dev.banksman.client.example.ProjectId;
import dev.banksman.client.model.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRoundTripTest {
    private final Json json = Json.create();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <T> String again(String text, Class<T> type) {
        T value = json.read(bytes(text), "", type).orElseThrow();
        return new String(json.write(value), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"project\"}",
                "{\"id\":\"1\",\"type\":\"project\",\"attributes\":{\"name\":null}}",
                "{\"type\":\"project\",\"attributes\":{\"name\":\"A\",\"end_date\":null,\"tags\":null,\"included\":null}}",
                "{\"type\":\"project\",\"attributes\":{\"name\":\"A\",\"end_date\":\"2021-05-17\",\"tags\":[],"
                        + "\"included\":{\"type\":\"group\",\"members\":[]}}}",
                "{\"type\":\"project\",\"attributes\":{\"name\":\"A\",\"tags\":[\"archived\",\"never seen\"]}}",
                "{\"type\":\"project\",\"attributes\":{\"name\":\"A\",\"created_at\":\"2021-05-17T14:44:28.479+01:00\","
                        + "\"archived_status\":\"lost\",\"budget\":1.10,\"count\":-5,\"open\":false,\"took\":\"PT30S\"}}",
                "{\"type\":\"project\",\"hours\":{\"b\":1.50,\"a\":2}}",
                "{\"type\":\"project\",\"x\":{\"n\":1.10,\"i\":12345678901234567890123,\"z\":null,\"l\":[1,null,{\"a\":[]}]},\"y\":null}",
                "{\"type\":\"group\",\"members\":[{\"type\":\"project\"},{\"type\":\"boat\",\"id\":7,\"sails\":[1.0]},null]}",
            })
    void whatWasReadIsWrittenAgain(String text) {
        Class<?> type = text.startsWith("{\"type\":\"group") ? IncludedResource.class : Project.class;
        assertThat(again(text, type)).isEqualTo(text);
    }

    record Noted(@JsonProperty("notes") Field<Map<String, Map<String, BigDecimal>>> notes) {}

    @ParameterizedTest
    @ValueSource(strings = {"{\"notes\":{\"b\":{\"y\":1.10},\"a\":{}}}", "{\"notes\":{}}", "{\"notes\":null}", "{}"})
    void aFieldMayHoldAMap(String text) {
        assertThat(again(text, Noted.class)).isEqualTo(text);
    }

    @Test
    void everythingIsTyped() {
        String text = """
                {"id": 12, "type": "project", "attributes": {"name": "A", "end_date": "2021-05-17", "tags": ["archived"],
                 "created_at": "2021-05-17T14:44:28.479+01:00", "budget": 1e2, "nested": {"big": 1.10, "whole": 3}}}
                """;
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("big", new BigDecimal("1.10"));
        nested.put("whole", BigInteger.valueOf(3));
        assertThat(json.read(bytes(text), "", Project.class))
                .contains(new Project(
                        ProjectId.of("12"),
                        "project",
                        new Project.Attributes(
                                "A",
                                Field.of(LocalDate.of(2021, 5, 17)),
                                Field.of(List.of(ArchivedStatus.ARCHIVED)),
                                Field.absent(),
                                OffsetDateTime.parse("2021-05-17T14:44:28.479+01:00"),
                                null,
                                new BigDecimal("1E+2"),
                                null,
                                null,
                                null,
                                Map.of("nested", nested)),
                        null,
                        Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-7", "1.10", "1e2", "12345678901234567890", "0.10"})
    void aNewtypeReadsANumberByItsText(String number) {
        assertThat(json.read(bytes(number), "", ProjectId.class)).contains(ProjectId.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.10", "1e2", "12345678901234567890"})
    void alsoInAUnion(String number) {
        String text = "{\"id\": %s, \"type\": \"project\"}".formatted(number);
        assertThat(json.read(bytes(text), "", IncludedResource.class))
                .contains(new Project(ProjectId.of(number), "project", null, null, Map.of()));
    }

    @Test
    void aUnionFindsItsVariantWhereverTheDiscriminatorStands() {
        String text = "{\"members\": [{\"a\": {\"type\": \"project\"}, \"type\": \"boat\"}], \"type\": \"group\"}";
        IncludedResource boat = new IncludedResource.Unknown("boat", Map.of("a", Map.of("type", "project")));
        assertThat(json.read(bytes(text), "", IncludedResource.class))
                .contains(new Group("group", List.of(boat), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":\"b\"}", "{\"type\":null}"})
    void aUnionWithoutDiscriminatorIsUnknown(String text) {
        assertThat(json.read(bytes(text), "", IncludedResource.class))
                .get()
                .isInstanceOf(IncludedResource.Unknown.class);
    }

    @Test
    void aRequestLeavesReadOnlyPropertiesOut() {
        OffsetDateTime created = OffsetDateTime.parse("2021-05-17T14:44:00Z");
        Project.Attributes attributes = new Project.Attributes(
                "A",
                Field.ofNull(),
                Field.absent(),
                Field.absent(),
                created,
                null,
                null,
                null,
                null,
                null,
                Map.of("x", 1));
        Project project = new Project(ProjectId.of("1"), "project", attributes, null, Map.of("y", 2));
        assertThat(new String(json.writeRequest(project), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"project\",\"attributes\":{\"name\":\"A\",\"end_date\":null,\"x\":1},\"y\":2}");
        assertThat(new String(json.write(project), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"1\",\"type\":\"project\",\"attributes\":{\"name\":\"A\",\"end_date\":null,"
                        + "\"created_at\":\"2021-05-17T14:44:00Z\",\"x\":1},\"y\":2}");
    }

    @Test
    void aListOfUnionsIsWrittenByItsElements() {
        List<IncludedResource> list =
                Arrays.asList(new Group("group", null, Map.of()), new IncludedResource.Unknown(null, Map.of("a", 1)));
        assertThat(new String(json.write(list), StandardCharsets.UTF_8)).isEqualTo("[{\"type\":\"group\"},{\"a\":1}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-05-17T14:44:28.479+01:00",
                "2021-05-17T14:44:28.470Z",
                "2021-05-17T14:44:28.000001-17:59",
                "2021-05-17T14:44:28.123456789Z",
                "2021-05-17T14:44:00Z",
                "0001-01-01T00:00:00+18:00",
            })
    void dateTimesKeepTheirForm(String text) {
        assertThat(again("\"" + text + "\"", OffsetDateTime.class)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void dateTimesAreWrittenInOneOfTheFormsThatMeanTheSame() {
        assertThat(again("\"2021-05-17T14:44+00:00\"", OffsetDateTime.class)).isEqualTo("\"2021-05-17T14:44:00Z\"");
        assertThat(again("\"2021-05-17t14:44:01.5z\"", OffsetDateTime.class)).isEqualTo("\"2021-05-17T14:44:01.500Z\"");
    }

    @Test
    void aPartOfADocumentIsRead() {
        byte[] text = bytes("{\"a/b\": [0, {\"id\": \"x\"}], \"n\": 1.50, \"t\": true, \"z\": null}");
        assertThat(json.read(text, "/a~1b/1/id", ProjectId.class)).contains(ProjectId.of("x"));
        assertThat(json.read(text, "/a~1b/2", ProjectId.class)).isEmpty();
        assertThat(json.read(text, "/z", ProjectId.class)).isEmpty();
        assertThat(json.text(text, "/n")).contains("1.50");
        assertThat(json.text(text, "/t")).contains("true");
        assertThat(json.text(text, "/z")).isEmpty();
        assertThat(json.text(text, "/a~1b")).isEmpty();
        assertThat(json.text(text, "/n/deeper")).isEmpty();
    }

    @Test
    void aTreeHasExactNumbers() {
        assertThat(json.tree(bytes("{\"a\": [1.10, 12345678901234567890]}")).toString())
                .isEqualTo("{\"a\":[1.10,12345678901234567890]}");
    }

    @Test
    void theTextNullIsNoDateTimeAndReadAsNull() {
        String text = "{\"type\":\"project\",\"attributes\":{\"created_at\":\"null\"}}";

        assertThat(again(text, Project.class)).doesNotContain("\"null\"");
    }
}
