package dev.banksman.webhook;

import static dev.banksman.webhook.Deliveries.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.webhook.site.SiteEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a delivery tells which event it is, besides by one place. */
class ToldEventsTest {
    @WebhookEvents(
            unknown = SiteEvent.Unknown.class,
            type = @Locator(header = "X-Event", pointer = "/action"),
            looseSpelling = true)
    sealed interface Joined {
        @WebhookEvent("load-list.check-in")
        record CheckIn() implements Joined {}

        @WebhookEvent("load-list.check_out")
        record CheckOut() implements Joined {}

        @WebhookEvent("load-list.checkout")
        record Checkout() implements Joined {}

        @WebhookEvent("ping")
        record Ping() implements Joined {}

        @WebhookEvent("ping.issues.opened")
        record Opened() implements Joined {}
    }

    @WebhookEvents(unknown = SiteEvent.Unknown.class, otherwise = "newPet")
    sealed interface One {
        @WebhookEvent("newPet")
        record NewPet() implements One {}
    }

    /** Writes down what comes. */
    private static final class Log implements Dispatcher {
        private final Class<?> events;
        private final List<String> types = new ArrayList<>();

        Log(Class<?> events) {
            this.events = events;
        }

        @Override
        public Class<?> events() {
            return events;
        }

        @Override
        public Set<String> eventTypes() {
            return Set.of("newPet", "ping");
        }

        @Override
        public Outcome dispatch(Delivery delivery) {
            types.add(delivery.eventType().orElse("none"));
            return HandlerCalls.of(delivery).end();
        }
    }

    private static String told(WebhookReceiver receiver, Log log, @Nullable String header, String body) {
        Map<String, List<String>> headers = new HashMap<>(Map.of("Content-Type", List.of("application/json")));
        if (header != null) {
            headers.put("X-Event", List.of(header));
        }
        assertThat(receiver.receive(headers, bytes(body)).status()).isEqualTo(200);
        return String.join(" ", log.types);
    }

    @ParameterizedTest
    @CsvSource({
        "load-list, check-in, load-list.check-in",
        "load_list, check_in, load-list.check-in",
        "LoadList, CheckIn, load-list.check-in",
        "load-list, check_out, load-list.check_out",
        "load-list, checkout, load-list.checkout",
        "load-list, CheckOut, load-list.CheckOut",
        "load-list, burn, load-list.burn",
        "ping, , ping",
        "PING, , ping",
        "ping, pong, ping",
        "ping.issues, opened, ping.issues.opened",
        ", check-in, none",
    })
    void aHeaderAndAPlaceInTheBodyTellTogether(@Nullable String header, @Nullable String action, String expected) {
        Log log = new Log(Joined.class);
        String body = action == null ? "{}" : "{\"a\":[1],\"action\":\"" + action + "\",\"b\":{}}";
        assertThat(told(WebhookReceiver.builder(log).build(), log, header, body))
                .isEqualTo(expected);
    }

    @Test
    void testsSendTheHeaderThatTheBodyDoesNotSay() {
        WebhookTester<?> tester = WebhookTester.json(Joined.class, "{}");
        assertThat(tester.headers("")).isEqualTo(Map.of("Content-Type", "application/json"));
        assertThat(new TreeMap<>(WebhookTester.event(new Joined.Ping()).headers("")))
                .isEqualTo(Map.of("Content-Type", "application/json", "X-Event", "ping"));
        Log log = new Log(Joined.class);
        WebhookTester.event(new Joined.CheckIn()).deliverTo(log);
        assertThat(log.types).containsExactly("load-list.check-in");
    }

    @Test
    void theOneEventOfADocumentNeedsNothingThatTellsIt() {
        Log log = new Log(One.class);
        assertThat(told(WebhookReceiver.builder(log).build(), log, "anything", "[1]"))
                .isEqualTo("newPet");
    }

    @Test
    void aReceiverMayBeForOneEvent() {
        Log log = new Log(Joined.class);
        WebhookReceiver receiver =
                WebhookReceiver.builder(log).eventType("ping").build();
        assertThat(told(receiver, log, "load-list", "{\"action\":\"check-in\"}"))
                .isEqualTo("ping");
    }

    @Test
    void thatEventIsOneOfTheDocuments() {
        assertThatThrownBy(() -> WebhookReceiver.builder(new Log(Joined.class))
                        .eventType("pong\n")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "eventType names an event of Joined. Found: pong."
                                + " Give one of load-list.check-in, load-list.check_out, load-list.checkout, ping, ping.issues.opened.");
    }
}
