package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.handshq.domain.EventType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;

/** A sandbox, and somebody who listens. */
abstract class EventTest extends ApiTest {
    final Receiver receiver = new Receiver();

    @AfterEach
    void stopReceiver() {
        receiver.close();
    }

    /** Lets the division hear of the event, at the path. */
    static Answer subscribe(Api division, Receiver receiver, String event, String path) {
        return division.post("/event_subscriptions", """
                        {"event_subscription": {"external_url": "%s", "event_type": "%s"}}
                        """.formatted(receiver.url(path), event))
                .expect(201);
    }

    /** Lets the primary division hear of everything at {@code /primary}, and the other one at {@code /roofing}. */
    final void subscribeBothToEverything() {
        for (EventType type : EventType.values()) {
            subscribe(api(), receiver, type.wireName(), "/primary");
            subscribe(roofing(), receiver, type.wireName(), "/roofing");
        }
    }

    /** All that came since the last time, once nothing is under way any more. */
    final List<Receiver.Delivery> received() {
        handsHq().deliveries().awaitIdle();
        List<Receiver.Delivery> received = receiver.deliveries();
        receiver.clear();
        return received;
    }

    /** As {@code /primary role_created}, in alphabetical order: between subscriptions there is none. */
    final List<String> heard() {
        return received().stream()
                .map(delivery -> delivery.path() + " " + (delivery.event().isEmpty() ? "(none)" : delivery.event()))
                .sorted()
                .toList();
    }

    /** What a receiver computes. */
    static String hmac(String token, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
