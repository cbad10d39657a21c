package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.sandbox.handshq.delivery.DeliveryRecord;
import dev.banksman.sandbox.handshq.delivery.DeliveryState;
import dev.banksman.sandbox.handshq.domain.EventType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that somebody has sent by hand. */
class SampleEventsTest extends EventTest {
    @Test
    void sendsASampleOfEachEventThoughNothingHappened() {
        for (EventType type : EventType.values()) {
            assertThat(handsHq().sendSample(type, receiver.url("/sample"), true))
                    .isTrue();
        }

        List<Receiver.Delivery> received = received();

        assertThat(received)
                .extracting(Receiver.Delivery::event)
                .containsExactlyElementsOf(Arrays.stream(EventType.values())
                        .map(type -> type == EventType.VERSION_PDF_CREATED ? "" : type.wireName())
                        .toList());
        assertThat(received.get(2).json().at("/data/attributes/archived_at").asString())
                .isEqualTo("null");
        assertThat(received.get(14).json().at("/data").isArray()).isTrue();
        assertThat(received)
                .allMatch(delivery -> delivery.signature().equals(hmac(handsHq().token(), delivery.body())));
    }

    @Test
    void sendsABadSignatureOnRequest() {
        assertThat(handsHq().sendSample(EventType.ROLE_CREATED, receiver.url("/"), false))
                .isTrue();

        Receiver.Delivery delivery = received().get(0);

        assertThat(delivery.signature())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(hmac(handsHq().token(), delivery.body()));
    }

    @Test
    void sendsNoSampleInTheOpen() {
        assertThatThrownBy(() -> handsHq().sendSample(EventType.ROLE_CREATED, URI.create("http://example.com/"), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The URL must use https. Found: http://example.com/.");
    }

    @Test
    void isTriedOnceSoThatTheNextOneDoesNotWait() {
        receiver.answer(500);
        handsHq().sendSample(EventType.ROLE_CREATED, receiver.url("/first"), true);
        handsHq().sendSample(EventType.ROLE_CREATED, receiver.url("/second"), true);

        assertThat(received()).extracting(Receiver.Delivery::path).containsExactly("/first", "/second");
        assertThat(handsHq().deliveries().log())
                .extracting(DeliveryRecord::state)
                .containsExactly(DeliveryState.DELIVERED, DeliveryState.GIVEN_UP);
    }
}
