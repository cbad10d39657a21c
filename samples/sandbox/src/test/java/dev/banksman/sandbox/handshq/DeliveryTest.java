package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshq.delivery.DeliveryRecord;
import dev.banksman.sandbox.handshq.delivery.DeliveryState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How events get to subscribers, and what happens when they don't. */
class DeliveryTest extends EventTest {
    @Test
    void isASignedPost() throws Exception {
        subscribe(api(), receiver, "role_created", "/hook");
        subscribe(roofing(), receiver, "role_created", "/roofing");
        createRole("Façade worker 🏗");

        List<Receiver.Delivery> received = received();

        assertThat(received).hasSize(2);
        for (Receiver.Delivery delivery : received) {
            boolean primary = delivery.path().equals("/hook");
            assertThat(delivery.method()).isEqualTo("POST");
            assertThat(delivery.contentType()).isEqualTo("application/json; charset=utf-8");
            assertThat(delivery.signature())
                    .isEqualTo(hmac(handsHq().divisions().get(primary ? 0 : 1).apiToken(), delivery.body()));
            assertThat(delivery.body()).contains("Façade worker 🏗");
        }
    }

    @Test
    void comesInOrder() {
        subscribe(api(), receiver, "project_archived", "/");
        subscribe(api(), receiver, "role_created", "/roles");
        for (int i = 0; i < 20; i++) {
            createRole("Role " + i);
        }

        assertThat(received())
                .extracting(delivery ->
                        delivery.json().at("/data/attributes/position").asString())
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "Role " + i).toList());
    }

    @Test
    void isTriedAgainAfterAServerErrorAndHoldsUpWhatComesAfterIt() {
        subscribe(api(), receiver, "role_created", "/");
        receiver.answer(500, 503);
        createRole("One");
        createRole("Two");

        assertThat(positions()).containsExactly("One");
        assertThat(log()).containsExactly("role_created queued 0 0 ", "role_created to be tried again 1 500 ");
        clock.move(Duration.ofSeconds(1));
        assertThat(positions()).containsExactly("One");
        clock.move(Duration.ofSeconds(4));
        assertThat(positions()).isEmpty();
        clock.move(Duration.ofSeconds(1));
        assertThat(positions()).containsExactly("One", "Two");
        assertThat(log()).containsExactly("role_created delivered 1 204 ", "role_created delivered 3 204 ");
    }

    @Test
    void isGivenUpAfterFiveAttempts() {
        subscribe(api(), receiver, "role_created", "/");
        receiver.answer(500, 500, 500, 500, 500);
        createRole("One");
        for (int seconds : new int[] {0, 1, 5, 25, 125}) {
            clock.move(Duration.ofSeconds(seconds));
            assertThat(positions()).containsExactly("One");
        }
        clock.move(Duration.ofDays(1));

        assertThat(received()).isEmpty();
        assertThat(log()).containsExactly("role_created given up 5 500 ");
    }

    @Test
    void isTriedAgainWhenNobodyListens() {
        URI url = receiver.url("/");
        receiver.close();
        subscribe(api(), receiver, "role_created", "/");
        createRole("One");
        handsHq().deliveries().awaitIdle();

        DeliveryRecord record = handsHq().deliveries().log().get(0);
        assertThat(record.url()).isEqualTo(url);
        assertThat(record.state()).isEqualTo(DeliveryState.RETRYING);
        assertThat(record.status()).isZero();
        assertThat(record.failure()).isEqualTo("no connection");
    }

    @Test
    void isNotTriedAgainWhenItIsRefused() {
        subscribe(api(), receiver, "role_created", "/");
        receiver.answer(401, 404);
        createRole("One");
        createRole("Two");
        createRole("Three");

        assertThat(positions()).containsExactly("One", "Two", "Three");
        assertThat(log())
                .containsExactly(
                        "role_created delivered 1 204 ", "role_created refused 1 404 ", "role_created refused 1 401 ");
    }

    @Test
    void followsNoRedirect() {
        subscribe(api(), receiver, "role_created", "/");
        receiver.answer(302);
        createRole("One");

        assertThat(received()).extracting(Receiver.Delivery::path).containsExactly("/");
        assertThat(log()).containsExactly("role_created refused 1 302 ");
    }

    @Test
    void whoAnswersGoneIsUnsubscribed() {
        subscribe(api(), receiver, "role_created", "/gone");
        subscribe(api(), receiver, "role_created", "/stays");
        receiver.answer(500); // to whichever comes first
        createRole("One");
        received();
        receiver.answer(410);
        clock.move(Duration.ofSeconds(1));
        received();

        assertThat(api().get("/event_subscriptions").at("/data").size()).isEqualTo(1);
        assertThat(log())
                .containsExactlyInAnyOrder(
                        "role_created gone, subscription removed 2 410 ", "role_created delivered 1 204 ");
    }

    @Test
    void whatWaitsForARemovedSubscriptionIsCancelled() {
        subscribe(api(), receiver, "role_created", "/");
        receiver.answer(500);
        createRole("One");
        createRole("Two");
        received();
        api().delete("/event_subscriptions/1").expect(204);
        clock.move(Duration.ofSeconds(1));

        assertThat(received()).isEmpty();
        assertThat(log()).containsExactly("role_created cancelled 0 0 ", "role_created cancelled 1 500 ");
    }

    @Test
    void aHostThatCannotBeIsAFailureAndNoAccident() {
        api().post("/event_subscriptions", """
                        {"event_subscription": {"external_url": "https://some.external_location.com/webhooks",
                          "event_type": "role_created"}}
                        """).expect(201);
        createRole("One");
        handsHq().deliveries().awaitIdle();

        assertThat(log()).containsExactly("role_created to be tried again 1 0 no request can be sent to this URL");
    }

    private void createRole(String position) {
        api().post("/roles", "{\"role\": {\"position\": \"" + position + "\"}}").expect(201);
    }

    private List<String> positions() {
        return received().stream()
                .map(delivery -> delivery.json().at("/data/attributes/position").asString())
                .toList();
    }

    private List<String> log() {
        return handsHq().deliveries().log().stream()
                .map(record -> record.event().wireName() + " " + record.state().words() + " " + record.attempts() + " "
                        + record.status() + " " + record.failure())
                .toList();
    }
}
