package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.error.UnprocessableException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the document doesn't say of an answer is kept; what contradicts it is named; nothing is lost in silence. */
class TolerantReadingTest {
    private static final String PROJECT = """
            {"data": {"id": "1", "type": "project",
               "attributes": {"name": "P", "reference": null, "start_date": "2026-03-09", "end_date": null,
                 "archived_at": "2022-04-27T17:30:18.835+01:00", "state": "approved"},
               "relationships": {"fields": {"data": []}, "user": {"data": {"id": "8", "type": "user"}}},
               "links": {"app_url": "https://app.handshq.com/projects/1"}}}
            """;

    private final ScriptedTransport script = new ScriptedTransport();

    @Test
    void aStateThatNobodyNamedIsKept() {
        ProjectDocument read = read(PROJECT.replace("approved", "withdrawn"));

        ProjectState state = requireNonNull(read.data().state());
        assertThat(state.known()).isEqualTo(ProjectState.Known.UNRECOGNIZED);
        assertThat(state).hasToString("withdrawn").isEqualTo(ProjectState.of("withdrawn"));
        assertThat(Echo.written(read).at("/data/attributes/state").stringValue())
                .isEqualTo("withdrawn");
    }

    @Test
    void aResourceThatNobodyNamedIsKept() {
        String json = withIncluded("{\"type\": \"weather\", \"id\": \"9\", \"attributes\": {\"wind\": 1.50}}");

        ProjectDocument read = read(json);

        assertThat(read.included())
                .containsExactly(new IncludedResource.Unknown(
                        "weather", Map.of("id", "9", "attributes", Map.of("wind", new BigDecimal("1.50")))));
        assertThat(Echo.written(read)).isEqualTo(Wire.json(json));
    }

    @Test
    void propertiesThatNobodyNamedAreKeptExactly() {
        String json = PROJECT.replace(
                "\"name\": \"P\"", "\"name\": \"P\", \"score\": 1.10, \"count\": 12345678901234567890, \"gone\": null");

        ProjectDocument read = read(json);

        assertThat(read.data().attributes().additionalProperties())
                .containsEntry("score", new BigDecimal("1.10"))
                .containsEntry("count", new BigInteger("12345678901234567890"))
                .containsEntry("gone", null)
                .hasSize(3);
        assertThat(Echo.written(read)).isEqualTo(Wire.json(json));
    }

    @Test
    void anOffsetIsKept() {
        ProjectDocument read = read(PROJECT);

        assertThat(read.data().archivedAt()).isEqualTo(OffsetDateTime.parse("2022-04-27T17:30:18.835+01:00"));
        assertThat(requireNonNull(read.data().archivedAt()).getOffset()).hasToString("+01:00");
        assertThat(Echo.written(read)).isEqualTo(Wire.json(PROJECT));
    }

    @Test
    void whatIsMissingIsNullAndIsLeftOutAgain() {
        String json = "{\"data\": {\"id\": \"1\", \"type\": \"project\"}}";

        ProjectDocument read = read(json);

        assertThat(read.data().attributes()).isNull();
        assertThat(read.data().name()).isNull();
        assertThat(read.data().userId()).isNull();
        assertThat(read.data().appUrl()).isNull();
        assertThat(Echo.written(read)).isEqualTo(Wire.json(json));
    }

    @Test
    void aRelationshipMayHaveLinksAndNoData() {
        String json = PROJECT.replace(
                "\"data\": {\"id\": \"8\", \"type\": \"user\"}",
                "\"links\": {\"related\": \"https://users.example/8\"}");

        ProjectDocument read = read(json);

        assertThat(read.data().userId()).isNull();
        assertThat(read.data().relationships().user().additionalProperties())
                .isEqualTo(Map.of("links", Map.of("related", "https://users.example/8")));
        assertThat(Echo.written(read)).isEqualTo(Wire.json(json));
    }

    @Test
    void includedMayBeEmpty() {
        assertThat(read(withIncluded("")).included()).isEmpty();
        assertThat(Echo.written(read(withIncluded("")))).isEqualTo(Wire.json(withIncluded("")));
    }

    @Test
    void aWrongTypeIsNamedByItsPointer() {
        DecodingException unreadable = catchThrowableOfType(
                DecodingException.class, () -> read(PROJECT.replace("\"2026-03-09\"", "\"next week\"")));

        assertThat(unreadable.pointer()).isEqualTo("/data/attributes/start_date");
        assertThat(unreadable)
                .hasMessage("ProjectsApi#getDocument(ProjectId) answered 200 with a body that can't be read. "
                        + "Expected at /data/attributes/start_date: a date such as 2021-05-17. "
                        + "Found: the string \"next week\".");
    }

    @Test
    void aWebPageIsNoProject() {
        assertThatThrownBy(() -> read("<html><body>Please log in</body></html>"))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("where JSON was expected. It begins: <html><body>Please log in</body></html> "
                        + "A proxy or a login page may have answered: check the base URL.");
    }

    @Test
    void anErrorMayHaveOnlyADetailOrSeveral() {
        script.answer(422, "{\"errors\": [{\"detail\": \"one\"}, {\"detail\": [\"two\", \"three\"]}]}");

        UnprocessableException refused = catchThrowableOfType(
                UnprocessableException.class, () -> script.client().projects().get(ProjectId.of("1")));

        assertThat(refused.errors())
                .isEqualTo(List.of(
                        new ApiError(null, null, null, "one", null, "{\"detail\":\"one\"}"),
                        new ApiError(null, null, null, "two; three", null, "{\"detail\":[\"two\",\"three\"]}")));
    }

    private ProjectDocument read(String json) {
        script.answer(200, json);
        return script.client().projects().getDocument(ProjectId.of("1"));
    }

    private static String withIncluded(String resources) {
        return PROJECT.strip().replaceFirst("}$", ", \"included\": [" + resources + "]}");
    }
}
