package dev.banksman.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.json.Json;
import dev.banksman.client.model.Flattened;
import dev.banksman.webhook.EventExample;
import dev.banksman.webhook.EventIncluded;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The golden events, read from deliveries and written back. */
@SuppressWarnings("deprecation") // one of them is, so that it is tried
class ShopEventsTest {
    private final Json json = Json.create();

    private <T> T read(String body, Class<T> type) {
        return json.read(body.getBytes(StandardCharsets.UTF_8), "", type).orElseThrow();
    }

    private String written(Object event) {
        return new String(json.write(event), StandardCharsets.UTF_8);
    }

    @Test
    void anInlinePayloadIsTheEvent() {
        String example = ProductReleased.class.getAnnotation(EventExample.class).value();

        ProductReleased event = read(example, ProductReleased.class);

        assertThat(event.data().id()).isEqualTo(ProductId.of("7"));
        assertThat(event.name()).isEqualTo("Bolt");
        assertThat(written(event)).isEqualTo(example);
    }

    @Test
    void anArrayIsHeldByTheEvent() {
        String body = "[{\"shelf\":\"a\",\"pieces\":3},{\"shelf\":\"b\",\"pieces\":0}]";

        StockCounted event = read(body, StockCounted.class);

        assertThat(event.payload()).extracting(StockCounted.PayloadItem::pieces).containsExactly(3L, 0L);
        assertThat(written(event)).isEqualTo(body);
    }

    @Test
    void twoEventsShareASchema() {
        String body = "{\"id\":1,\"status\":\"complete\"}";

        assertThat(read(body, ExportFinished.class).payload())
                .isEqualTo(read(body, ExportStopped.class).payload());
        assertThat(written(ExportFinished.of(read(body, Export.class)))).isEqualTo(body);
    }

    @Test
    void classFilesHoldWhatAReceiverWantsToKnow() throws NoSuchMethodException {
        assertThat(ShopEvent.class.getPermittedSubclasses())
                .containsExactly(
                        ProductReleased.class,
                        StockCounted.class,
                        ExportFinished.class,
                        ExportStopped.class,
                        ShopEvent.Unknown.class);
        assertThat(ExportFinished.class.getAnnotation(WebhookEvent.class).identity())
                .containsExactly("/id");
        assertThat(components(ProductReleased.class, EventResource.class)).containsExactly("data");
        assertThat(components(ProductReleased.class, EventIncluded.class)).containsExactly("included");
        assertThat(components(ExportStopped.class, EventResource.class)).containsExactly("payload");
        assertThat(ProductReleased.class
                        .getMethod("releasedOn")
                        .getAnnotation(Flattened.class)
                        .value())
                .isEqualTo("/data/attributes/released_on");
    }

    private static List<String> components(Class<?> event, Class<? extends Annotation> mark) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(mark)
                        && component.getAccessor().isAnnotationPresent(mark))
                .map(component -> component.getName())
                .toList();
    }

    @Test
    void anUnknownEventIsMadeOfItsTypeAndItsPayload() {
        assertThat(new ShopEvent.Unknown("moved", List.of(1))).hasToString("Unknown[eventType=moved, payload=[1]]");
    }
}
