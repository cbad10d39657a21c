package dev.banksman.generator.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.webhook.EventExample;
import dev.banksman.webhook.WebhookEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One webhook, many events: each of its examples is delivered, located, read as its own record, and written back. */
final class SplitEventsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void eachExampleArrivesAsTheEventThatItIs() {
        Path document = Path.of("src/test/corpus/events-in-one-webhook.yaml");

        try (CompiledDocument compiled = CompiledDocument.of(document, folder.resolve("out"))) {
            assertThat(compiled.errors()).isEmpty();
            assertThat(compiled.sources().warnings())
                    .extracting(Object::toString)
                    .containsExactly("""
                    warning BM426: Each alternative of a webhook's payload has a text of its own at /type. Found: Ping.
                        at events-in-one-webhook.yaml#/webhooks/shopEvent/post
                        Fix one there by const; until then, these arrive as the event shopEvent.""");
            Deliveries deliveries = new Deliveries(compiled.type("ShopEvent"));
            Map<String, String> payloads = new TreeMap<>();
            for (Class<?> event : events(compiled)) {
                String example = event.getAnnotation(EventExample.class).value();
                payloads.put(deliveries.type(example.getBytes(UTF_8)).orElseThrow(), payload(event));
                assertThat(deliveries.type(example.getBytes(UTF_8)))
                        .contains(event.getAnnotation(WebhookEvent.class).value());
                assertThat(new RoundTrip().failure(MAPPER.readTree(example), event))
                        .isEmpty();
            }
            assertThat(payloads)
                    .isEqualTo(Map.of(
                            "order.placed", "OrderPlaced",
                            "order.paid", "OrderPaidEvent",
                            "customer.changed", "CustomerEvent",
                            "customer.gone", "CustomerEvent",
                            "stock.counted", "StockCounted",
                            "stock.lost", "StockLost",
                            "shopEvent", "AnyEvent"));
            assertThat(deliveries.type("{\"type\":\"order.burnt\"}".getBytes(UTF_8)))
                    .contains("order.burnt");
        }
    }

    /** All but the unknown one. */
    private static List<Class<?>> events(CompiledDocument compiled) {
        return Arrays.stream(compiled.type("ShopEvent").getPermittedSubclasses())
                .filter(type -> type.isAnnotationPresent(WebhookEvent.class))
                .toList();
    }

    private static String payload(Class<?> event) {
        return event.getRecordComponents()[0].getType().getSimpleName();
    }
}
