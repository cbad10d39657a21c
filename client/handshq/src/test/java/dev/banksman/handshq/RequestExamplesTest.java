package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.UnprocessableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The builders make exactly what the document's examples of requests are. */
class RequestExamplesTest {
    private static final ProjectId PROJECT = ProjectId.of("1");

    /** The code for each example, by the operation's id and the example's name. */
    private static final Map<String, Consumer<HandsHq>> CALLS = Map.of(
            "createEventSubscription versionPdfs",
            it -> it.eventSubscriptions()
                    .create(body -> body.eventSubscription(subscription -> subscription
                            .externalUrl(URI.create("https://some.external_location.com/webhooks"))
                            .eventType(EventType.VERSION_PDF_CREATED))),
            "createProject withField",
            it -> it.projects()
                    .create(body -> body.userEmail("maddox@daystrom.com")
                            .project(project -> project.name("My project with extra details")
                                    .startDate(LocalDate.of(2021, 12, 20))
                                    .endDate(LocalDate.of(2022, 12, 20))
                                    .reference("abc123")
                                    .fieldsAttributes(Map.of(TemplateFieldId.of("1"), "My field value")))),
            "createProject withFields",
            it -> it.projects()
                    .create(body -> body.userEmail("maddox@daystrom.com")
                            .project(project -> project.name("My project with custom field values")
                                    .startDate(LocalDate.of(2021, 12, 20))
                                    .endDate(LocalDate.of(2022, 12, 20))
                                    .reference("CustomFields1")
                                    .fieldsAttributes(Map.of(
                                            TemplateFieldId.of("5"), "My value for Location of works",
                                            TemplateFieldId.of("6"), "My value for Address line 1",
                                            TemplateFieldId.of("7"), "My value for Address line 2")))),
            "updateProject everything",
            it -> it.projects()
                    .update(
                            PROJECT,
                            body -> body.project(project -> project.name("My Updated Project")
                                    .startDate(LocalDate.of(2021, 12, 20))
                                    .endDate(LocalDate.of(2022, 12, 20))
                                    .reference("abc123")
                                    .fieldsAttributes(Map.of(ProjectFieldId.of("248"), "DEF345")))),
            "duplicateProject everything",
            it -> it.projects()
                    .duplicate(
                            PROJECT,
                            body -> body.userEmail("maddox@daystrom.com")
                                    .project(project -> project.name("My duplicated project")
                                            .startDate(LocalDate.of(2022, 12, 20))
                                            .endDate(LocalDate.of(2023, 12, 20))
                                            .reference("abcd1234")
                                            .fieldsAttributes(Map.of(TemplateFieldId.of("1"), "My field value")))));

    static Stream<DocumentExample> requests() {
        return DocumentExample.requests();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isWhatTheBuildersMake(DocumentExample example) {
        assertThat(sent(Objects.requireNonNull(CALLS.get(example.toString())))).isEqualTo(example.value());
    }

    @Test
    void everyExampleHasItsCode() {
        assertThat(requests().map(DocumentExample::toString).collect(Collectors.toSet()))
                .isEqualTo(new TreeMap<>(CALLS).keySet());
    }

    /** The reference shows it as the form of the parameter; it is no example in the document. */
    @Test
    void theFormOfFieldValuesIsWhatTheBuildersMake() throws IOException {
        JsonNode sent = sent(it -> it.projects()
                .update(
                        PROJECT,
                        body -> body.project(project -> project.fieldsAttributes(Map.of(
                                ProjectFieldId.of("field_id_1"), "My value 1",
                                ProjectFieldId.of("field_id_2"), "My value 2",
                                ProjectFieldId.of("field_id_3"), "My value 3")))));

        try (InputStream sample = getClass().getResourceAsStream("/handshq/samples/updateProject.request.form.json")) {
            assertThat(sent).isEqualTo(Wire.json(Objects.requireNonNull(sample).readAllBytes()));
        }
    }

    /** The answer is of no interest here: every operation takes the error. */
    private static JsonNode sent(Consumer<HandsHq> call) {
        ScriptedTransport transport = new ScriptedTransport().answer(422, "{\"errors\": []}");
        assertThatThrownBy(() -> call.accept(transport.client())).isInstanceOf(UnprocessableException.class);
        return transport.last().json();
    }
}
