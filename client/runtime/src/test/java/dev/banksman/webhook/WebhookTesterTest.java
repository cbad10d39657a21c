package dev.banksman.webhook;

import static dev.banksman.webhook.Deliveries.LIFTED;
import static dev.banksman.webhook.Deliveries.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.banksman.webhook.site.CraneMoved;
import dev.banksman.webhook.site.LoadLifted;
import dev.banksman.webhook.site.SiteDispatcher;
import dev.banksman.webhook.site.SiteEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookTesterTest {
    private final SiteDispatcher site = new SiteDispatcher();

    @Test
    void theDocumentsExampleReachesTheHandlers() {
        Outcome outcome = WebhookTester.example(LoadLifted.class).deliverTo(site);
        assertThat(outcome).isEqualTo(new Outcome(1, List.of(), false));
        assertThat(site.seen())
                .containsExactly(
                        new LoadLifted(new LoadLifted.Load("7", 3), new LoadLifted.Meta("load_lifted"), Map.of()));
    }

    @Test
    void anyPlaceOfItCanBeChanged() {
        WebhookTester<LoadLifted> example = WebhookTester.example(LoadLifted.class);
        WebhookTester<LoadLifted> changed = example.with("/data/tonnes", 4)
                .with("/crew", List.of("Scotty"))
                .with("/crew/-", "Keenser")
                .with("/crew/0", Map.of("name", "Montgomery"))
                .without("/data/id");
        assertThat(new String(changed.body(), UTF_8))
                .isEqualTo("{\"data\":{\"tonnes\":4},\"meta\":{\"event_type\":\"load_lifted\"},"
                        + "\"crew\":[{\"name\":\"Montgomery\"},\"Keenser\"]}");
        assertThat(example.body()).isEqualTo(bytes(LIFTED));
        assertThat(new String(changed.with("", null).body(), UTF_8)).isEqualTo("null");
    }

    @Test
    void itCanBeChangedAsAnEvent() {
        WebhookTester<LoadLifted> changed = WebhookTester.example(LoadLifted.class)
                .change(event ->
                        new LoadLifted(new LoadLifted.Load("8", 1), event.meta(), event.additionalProperties()));
        assertThat(changed.event().data()).isEqualTo(new LoadLifted.Load("8", 1));
        assertThat(WebhookTester.event(changed.event()).body()).isEqualTo(changed.body());
    }

    @Test
    void whatHandlersThrowIsInTheOutcome() {
        IllegalStateException thrown = new IllegalStateException("hook lost");
        site.also("lose", () -> {
            throw thrown;
        });
        assertThat(WebhookTester.example(LoadLifted.class).deliverTo(site))
                .isEqualTo(new Outcome(2, List.of(thrown), false));
    }

    @Test
    void anEventThatTheDocumentDoesNotKnowIsJson() {
        WebhookTester.json(SiteEvent.class, "{\"meta\":{\"event_type\":\"moon_rose\"}}")
                .deliverTo(site);
        assertThat(site.seen())
                .containsExactly(new SiteEvent.Unknown("moon_rose", Map.of("meta", Map.of("event_type", "moon_rose"))));
    }

    @Test
    void headersAreAsTheSendersAre() {
        WebhookTester<LoadLifted> example = WebhookTester.example(LoadLifted.class);
        assertThat(example.header("X-Try", "1").header("x-try", "2").headers("my_key"))
                .isEqualTo(Map.of(
                        "Content-Type",
                        "application/json",
                        "X-Site-Signature",
                        Signature.sign(bytes(LIFTED), "my_key"),
                        "X-Try",
                        "2"));
    }

    @Test
    void whatIsNotAnEventIsRefused() {
        assertThatThrownBy(() -> WebhookTester.example(CraneMoved.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The document must have an example of the event. Found: none for CraneMoved."
                        + " Build the event, and use event(…), or json(…).");
        assertThatThrownBy(() -> WebhookTester.event("text"))
                .hasMessage("An event implements an interface with @WebhookEvents. Found: java.lang.String."
                        + " Give a generated event.");
        assertThatThrownBy(() -> WebhookTester.json(String.class, "{}").headers("key"))
                .hasMessage("Events come from a generated interface with @WebhookEvents. Found: java.lang.String."
                        + " Give the sealed interface of the events.");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        WebhookTester<LoadLifted> example = WebhookTester.example(LoadLifted.class);
        for (String nowhere : List.of("/data/id/x", "/list/0", "/data/x/y")) {
            assertThatThrownBy(() -> example.with(nowhere, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A change needs a place that the body has. Found: nothing at \"" + nowhere
                            + "\". Give a JSON Pointer such as /data/attributes/name.");
        }
        for (String nowhere : List.of("", "/data/x")) {
            assertThatThrownBy(() -> example.without(nowhere)).hasMessageContaining("nothing at \"" + nowhere);
        }
    }

    @Test
    void aDeliveryThatIsNotHandledSaysWhy() {
        WebhookTester<LoadLifted> broken =
                WebhookTester.example(LoadLifted.class).with("/data/tonnes", "many");
        Throwable refused = catchThrowable(() -> broken.deliverTo(site));
        assertThat(refused)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The delivery was not handled. The sender is answered:"
                        + " 400 The body is not the JSON that was expected.")
                .hasRootCauseMessage("A delivery can't be read. Expected at /data/tonnes: a whole number of 32 bits.");
        assertThatThrownBy(() -> WebhookTester.json(SiteEvent.class, "{").deliverTo(site))
                .hasMessage("The delivery was not handled. The sender is answered:"
                        + " 400 The body is not the JSON that was expected.");
    }
}
