package dev.banksman.client;

import static dev.banksman.client.ApiFixture.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.StreamedBody;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.example.Group;
import dev.banksman.client.example.Project;
import dev.banksman.client.example.ProjectId;
import dev.banksman.client.example.ProjectsApi;
import dev.banksman.client.model.ApiResponse;
import dev.banksman.client.model.Download;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
    private static final Project ONE = new Project(ProjectId.of("1"), "project", null, null, Map.of());

    private final ApiFixture f = new ApiFixture();

    @Test
    void theInsideOfAnEnvelopeIsReturned() {
        f.json("{\"data\": {\"id\": 1, \"type\": \"project\"}, \"meta\": {}}");
        assertThat(f.api.get(ProjectId.of("1"))).isEqualTo(ONE);
        assertThat(f.sent()).containsExactly("GET /projects/1");
    }

    @Test
    void theEnvelopeIsReturnedWhole() {
        f.json(
                "{\"data\": [{\"id\": \"1\", \"type\": \"project\"}], \"included\": [{\"type\": \"group\"}], \"meta\": null}");
        ProjectsApi.ProjectsDocument document = f.api.listDocument(ALL);
        assertThat(document.data()).containsExactly(ONE);
        assertThat(document.included()).containsExactly(new Group("group", null, Map.of()));
        assertThat(document.additionalProperties()).containsOnlyKeys("meta");
    }

    @Test
    void theQueryRecordGoesIntoTheQuery() {
        f.json("{\"data\": []}");
        assertThat(f.api.list(new ProjectsApi.Query("a b&{c}", List.of(ProjectId.of("x,y"), ProjectId.of("z")), 2)))
                .isEmpty();
        f.json("{\"data\": []}");
        f.api.list(new ProjectsApi.Query("", null, null));
        f.json("{\"data\": []}");
        f.api.list();
        assertThat(f.sent())
                .containsExactly(
                        "GET /projects?reference=a%20b%26%7Bc%7D&ids=x%2Cy,z&page=2",
                        "GET /projects?reference=", "GET /projects");
    }

    @ParameterizedTest
    @CsvSource({"a/b,a%2Fb", "100%25,100%2525", "a b+c,a%20b%2Bc", "..a,..a", "é?#{x},%C3%A9%3F%23%7Bx%7D"})
    void pathParametersAreEncoded(String id, String wire) {
        f.json("{\"data\": {\"type\": \"project\"}}");
        f.api.get(ProjectId.of(id));
        assertThat(f.sent()).containsExactly("GET /projects/" + wire);
    }

    @Test
    void pathAndHeaderParametersAreWrittenAsInJson() {
        f.script.body(200, "plain", "Content-Type", "text/plain");
        OffsetDateTime at = OffsetDateTime.parse("2021-05-17T14:44:00+02:00");
        assertThat(f.api.at(at, List.of(ProjectId.of("a/b"), ProjectId.of("c")), "50% {me}"))
                .isEqualTo("plain");
        assertThat(f.sent()).containsExactly("GET /at/2021-05-17T14%3A44%3A00%2B02%3A00/a%2Fb,c");
        assertThat(f.last().headers().get("X-By")).containsExactly("50% {me}");
    }

    @Test
    void aNullableArgumentMayBeNull() {
        f.script.body(200, "\"quoted\"", "Content-Type", "application/json");
        assertThat(f.api.at(OffsetDateTime.parse("2021-05-17T14:44:00Z"), List.of(ProjectId.of("a")), null))
                .isEqualTo("quoted");
        assertThat(f.last().headers()).doesNotContainKey("X-By");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aPathParameterThatChangesThePathIsRefused(String id) {
        assertThatThrownBy(() -> f.api.get(ProjectId.of(id)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ProjectsApi#get(ProjectId): project_id must not be empty, \".\" or \"..\", since the request would go to"
                                + " another address. Found: \"" + id + "\". Pass the id of what is meant.");
        assertThat(f.sent()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without null checks do
    void nullArgumentsAreRefusedByName() {
        assertThatThrownBy(() -> f.api.get(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("ProjectsApi#get(ProjectId): project_id must not be null. Pass a value.");
        assertThatThrownBy(() -> f.api.create(null))
                .hasMessage("ProjectsApi#create(Project): the Project must not be null. Pass a value.");
        assertThatThrownBy(() -> f.api.listAll(null))
                .hasMessage("ProjectsApi#listAll(Query): the query must not be null. Pass a value.");
    }

    @Test
    void aBodyIsJsonWithoutReadOnlyProperties() {
        f.json("{\"data\": {\"id\": \"2\", \"type\": \"project\"}}");
        assertThat(f.api.create(new Project(ProjectId.of("1"), "project", null, null, Map.of("{x}", "é")))
                        .id())
                .isEqualTo(ProjectId.of("2"));
        assertThat(f.lastBody()).isEqualTo("{\"type\":\"project\",\"{x}\":\"é\"}");
        assertThat(f.last().headers().get("Content-Type")).containsExactly("application/json");
    }

    @Test
    void bytesAndStreamsAreSentAsTheyAre() {
        f.script.answer(204).answer(204);
        f.api.raw(new byte[] {0, -1});
        assertThat(f.last().body()).containsExactly(0, -1);
        assertThat(f.last().headers().get("Content-Type")).containsExactly("application/octet-stream");
        f.api.stream(new StreamedBody() {
            @Override
            public OptionalLong length() {
                return OptionalLong.empty();
            }

            @Override
            public void writeTo(OutputStream out) {}
        });
        assertThat(f.last().headers().get("Content-Type")).containsExactly("application/octet-stream");
    }

    @Test
    void aBodyThatCantBeWrittenIsToldAndNotSent() {
        Map<String, Object> endless = new HashMap<>();
        endless.put("a", endless);
        Project body = new Project(null, "project", null, null, endless);
        assertThatThrownBy(() -> f.api.create(body))
                .isInstanceOf(EncodingException.class)
                .hasMessageStartingWith("The body can't be written as JSON. Found: Project")
                .hasMessageContaining("depth");
        assertThat(f.sent()).isEmpty();
    }

    @Test
    void nothingIsReturnedForVoid() {
        f.script.answer(204);
        f.api.archive(ProjectId.of("1"));
        f.script.body(200, "<html>whatever", "Content-Type", "text/html");
        f.api.archive(ProjectId.of("1"));
        assertThat(f.sent()).containsExactly("POST /projects/1/archive", "POST /projects/1/archive");
    }

    @Test
    void bytesAreReturnedAsTheyAre() {
        f.script.body(200, "{x", "Content-Type", "application/json");
        assertThat(f.api.bytes()).isEqualTo("{x".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anOptionalIsEmptyWhenThereIsNothing() {
        f.json("{\"data\": null}").json("{}");
        f.script.answer(204);
        assertThat(f.api.review(ProjectId.of("1"))).isEmpty();
        assertThat(f.api.review(ProjectId.of("1"))).isEmpty();
        assertThat(f.api.review(ProjectId.of("1"))).isEmpty();
        f.json("{\"data\": {\"id\": \"1\", \"type\": \"project\"}}");
        assertThat(f.api.review(ProjectId.of("1"))).isEqualTo(Optional.of(ONE));
    }

    @Test
    void aDownloadIsStreamed() throws Exception {
        f.script.body(
                200,
                "%PDF",
                "Content-Type",
                "application/pdf",
                "Content-Length",
                "4",
                "Content-Disposition",
                "attachment; filename=\"../a.pdf\"");
        try (Download download = f.api.file()) {
            assertThat(download.mediaType()).contains("application/pdf");
            assertThat(download.length()).hasValue(4);
            assertThat(download.fileName()).contains("a.pdf");
            assertThat(download.body().readAllBytes()).isEqualTo("%PDF".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aUriSaysWhereToCallToTheLetter() throws Exception {
        f.script.body(200, "x");
        String signed = "https://files.example.org/a%2Fb/?sig=%2B%20&e=&b=1&a=2&b=1";
        try (Download download = f.api.download(URI.create(signed))) {
            assertThat(download.length()).isEmpty();
        }
        assertThat(f.last().url()).isEqualTo(signed);
    }

    @Test
    void errorsComeAsTheyAre() {
        f.script.answer(404);
        assertThatThrownBy(() -> f.api.get(ProjectId.of("1"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWrongTypeIsADecodingException() {
        f.json("{\"data\": {\"type\": 5}}");
        assertThatThrownBy(() -> f.api.get(ProjectId.of("1")))
                .isInstanceOf(DecodingException.class)
                .hasMessage(
                        "ProjectsApi#get(ProjectId) answered 200 with a body that can't be read. Expected at /data/type: a string."
                                + " Found: the number 5.")
                .satisfies(e -> assertThat(((DecodingException) e).pointer()).isEqualTo("/data/type"));
    }

    @Test
    void anEmptyBodyIsADecodingException() {
        f.json("");
        assertThatThrownBy(() -> f.api.get(ProjectId.of("1")))
                .isInstanceOf(DecodingException.class)
                .hasMessage("ProjectsApi#get(ProjectId) answered 200 with an empty body. A value was expected there.");
    }

    @Test
    void aPageOfHtmlIsADecodingException() {
        f.script.body(
                200,
                "\n<!DOCTYPE html>\r\n<title>Log\u0007in</title>" + " ".repeat(9) + "<p>".repeat(90),
                "Content-Type",
                "text/html");
        assertThatThrownBy(() -> f.api.get(ProjectId.of("1")))
                .isInstanceOf(DecodingException.class)
                .hasMessage("ProjectsApi#get(ProjectId) answered 200 with text/html where JSON was expected. It begins:"
                        + " <!DOCTYPE html> <title>Log in</title> <p><p><p><p><p><p><p><p><p><p><p><p><p><p>… A proxy or a login page may"
                        + " have answered: check the base URL.");
    }

    @Test
    void theContextBelongsToOneCall() {
        f.script.line(request -> {
            assertThat(CallContext.current().attempts()).isEqualTo(1);
            throw new IllegalStateException("script");
        });
        assertThatThrownBy(() -> f.api.list()).hasMessage("script");
        assertThatThrownBy(CallContext::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anExchangeHasStatusAndHeaders() {
        f.script.body(201, "{\"data\": {\"id\": \"1\", \"type\": \"project\"}}", "X-A", "b");
        ApiResponse<Project> response =
                f.client.exchange(view -> view.api(ProjectsApi.class).get(ProjectId.of("1")));
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.header("x-a")).contains("b");
        assertThat(response.value()).isEqualTo(ONE);
        assertThatThrownBy(() -> f.client.exchange(view -> "nothing")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aViewsHeadersAreSent() {
        f.json("{\"data\": []}");
        f.client
                .with(call -> call.header("X-Trace", "{1}"))
                .api(ProjectsApi.class)
                .list();
        assertThat(f.last().headers().get("X-Trace")).containsExactly("{1}");
    }

    @Test
    void anImplementationIsAnObject() {
        assertThat(List.of(f.api)).contains(f.client.api(ProjectsApi.class));
        assertThat(f.api).hasToString("ProjectsApi at https://api.example.com/v1");
        assertThat(f.api.equals(f.client.with(call -> {}).api(ProjectsApi.class)))
                .isFalse();
    }
}
