package dev.banksman.generator.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.WebhookEvents;
import dev.banksman.webhook.WebhookReceiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * As many events as the largest known document has, in its form: the webhook's key is the group and the action, a
 * header names the group and has the same example everywhere, and the body has the action.
 */
final class ManyEventsTest {
    private static final int GROUPS = 29;
    private static final List<String> ACTIONS =
            List.of("opened", "closed", "edited", "labeled", "locked", "auto_merged", "re-opened", "pinned", "moved");

    @TempDir
    Path folder;

    @Test
    void areToldByAHeaderAndThePlaceThatTheirSchemasFix() throws IOException {
        Path document = Files.writeString(folder.resolve("many.yaml"), document());

        try (CompiledDocument compiled = CompiledDocument.of(document, folder.resolve("out"))) {
            assertThat(compiled.errors()).isEmpty();
            assertThat(compiled.sources().warnings()).isEmpty();
            Class<?> events = compiled.type("ManyEvent");
            assertThat(events.getPermittedSubclasses()).hasSize(GROUPS * ACTIONS.size() + 1);
            assertThat(events.getAnnotation(WebhookEvents.class).looseSpelling())
                    .isTrue();

            DeliveryLog log = new DeliveryLog(events, Set.of("work-item-7.auto_merged"));
            deliver(log, "work_item_7", "auto_merged");
            deliver(log, "work_item_7", "frozen");
            assertThat(log.types()).containsExactly("work-item-7.auto_merged", "work_item_7.frozen");
            assertThat(values(log.first(), compiled.type("WorkItem7AutoMerged")))
                    .hasToString("[auto_merged, 1]");
        }
    }

    private static void deliver(DeliveryLog log, String event, String action) {
        Map<String, List<String>> headers =
                Map.of("Content-Type", List.of("application/json"), "X-Many-Event", List.of(event));
        byte[] body = ("{\"action\":\"" + action + "\",\"number\":1}").getBytes(UTF_8);
        assertThat(WebhookReceiver.builder(log).build().receive(headers, body).status())
                .isEqualTo(200);
    }

    private static String document() {
        StringBuilder document =
                new StringBuilder("openapi: 3.1.0\ninfo: {title: Many, version: '1'}\npaths: {}\nwebhooks:\n");
        for (int group = 0; group < GROUPS; group++) {
            for (String action : ACTIONS) {
                String key = "work-item-" + group + "-" + action.replace('_', '-');
                document.append("  %s: {post: {operationId: work-item-%d/%s, parameters: ["
                                .formatted(key, group, action))
                        .append(
                                "{name: X-Many-Event, in: header, required: true, example: work_item_3, schema: {type: string}}],")
                        .append(
                                " requestBody: {content: {application/json: {schema: {type: object, required: [action],")
                        .append(" properties: {action: {type: string, enum: [%s]}, number: {type: integer}}}}}},"
                                .formatted(action))
                        .append(" responses: {'200': {description: ok}}}}\n");
            }
        }
        return document.toString();
    }

    /** The values of a delivery's components, but for the last one, as an event. */
    private static List<Object> values(Delivery delivery, Class<?> type) {
        Object event = delivery.read(type);
        List<Object> values = new ArrayList<>();
        try {
            for (var component : type.getRecordComponents()) {
                values.add(component.getAccessor().invoke(event));
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        return values.subList(0, values.size() - 1);
    }
}
