package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.json.Json;
import dev.banksman.webhook.WebhookEvent;
import dev.banksman.webhook.WebhookTester;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each event in the document becomes its record and, written again, the same JSON: nothing added, nothing lost. */
class EventExamplesTest {
    /** The record of each event, by the event's name. */
    private static final Map<String, Class<?>> RECORDS = Stream.of(HandsHqEvent.class.getPermittedSubclasses())
            .filter(event -> event.isAnnotationPresent(WebhookEvent.class))
            .collect(Collectors.toMap(
                    event -> Objects.requireNonNull(event.getAnnotation(WebhookEvent.class))
                            .value(),
                    event -> event));

    static Stream<DocumentExample> events() {
        return DocumentExample.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadAndWrittenWithoutLoss(DocumentExample example) {
        Object read = read(example.operation(), example.value().toString().getBytes(StandardCharsets.UTF_8));

        assertThat(Undeclared.in(read)).as("what no component has taken").isEmpty();
        JsonNode written = Echo.written(read);
        assertThat(written.equals(Wire.BY_VALUE, example.value()))
                .as("written: %s%nsample:  %s", written, example.value())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isWhatAUsersOwnTestsBeginWith(DocumentExample example) {
        WebhookTester<?> tester = WebhookTester.example(Objects.requireNonNull(RECORDS.get(example.operation())));

        assertThat(Wire.json(tester.body())).isEqualTo(example.value());
    }

    /** The only event whose sample the project reads as something else: it says "null" where all others say null. */
    @Test
    void theTextNullOfAnUnarchivedProjectIsReadAsNull() throws IOException {
        byte[] sample;
        try (InputStream file = getClass().getResourceAsStream("/handshq/samples/project_unarchived.event.json")) {
            sample = Objects.requireNonNull(file).readAllBytes();
        }

        assertThat(Wire.json(sample).at("/data/attributes/archived_at").stringValue())
                .isEqualTo("null");
        assertThat(Echo.written(read("project_unarchived", sample))).isEqualTo(example("project_unarchived"));
    }

    @Test
    void everyEventHasItsRecordAndItsExample() {
        assertThat(events().map(DocumentExample::operation))
                .hasSize(15)
                .containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
        assertThat(new TreeMap<>(RECORDS).keySet())
                .containsExactlyElementsOf(Stream.of(EventType.Known.values())
                        .filter(known -> known != EventType.Known.UNRECOGNIZED)
                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList());
    }

    private static JsonNode example(String event) {
        return events().filter(each -> each.operation().equals(event))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Object read(String event, byte[] body) {
        return Json.create().require(body, "", Objects.requireNonNull(RECORDS.get(event)));
    }
}
