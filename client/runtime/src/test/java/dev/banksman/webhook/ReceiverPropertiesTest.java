package dev.banksman.webhook;

import static dev.banksman.webhook.Deliveries.HEADER;
import static dev.banksman.webhook.Deliveries.KEY;
import static dev.banksman.webhook.Deliveries.LIFTED;
import static dev.banksman.webhook.Deliveries.bytes;
import static dev.banksman.webhook.Deliveries.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.webhook.site.SiteDispatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;

class ReceiverPropertiesTest {
    private final SiteDispatcher site = new SiteDispatcher();
    private final WebhookReceiver receiver =
            WebhookReceiver.builder(site).key(KEY).build();
    private final WebhookReceiver open =
            WebhookReceiver.builder(site).acceptUnsigned().build();

    @Property(tries = 500)
    void noChangedBodyReachesAHandler(
            @ForAll @IntRange(max = 10_000) int place, @ForAll @ByteRange(min = 1) byte change) {
        byte[] body = bytes(LIFTED);
        Map<String, List<String>> headers = signed(body);
        body[place % body.length] ^= change;
        assertThat(receiver.receive(headers, body).status()).isEqualTo(401);
        assertThat(site.seen()).isEmpty();
    }

    @Property(tries = 500)
    void noBytesMakeItThrowOrFail(@ForAll byte[] body) {
        assertThat(receiver.receive(signed(body), body).status()).isIn(200, 400);
    }

    @Property(tries = 500)
    void noTextThatIsAlmostJsonMakesItThrowOrFail(@ForAll("almostJson") String body) {
        assertThat(receiver.receive(signed(bytes(body)), bytes(body)).status()).isIn(200, 400);
    }

    @Property(tries = 500)
    void noCutAndNoChangeOfAnEventMakesItThrowOrFail(
            @ForAll @IntRange(max = 10_000) int place, @ForAll byte change, @ForAll @IntRange(max = 10_000) int cut) {
        byte[] changed = bytes(LIFTED);
        changed[place % changed.length] ^= change;
        byte[] body = Arrays.copyOf(changed, cut % changed.length + 1);
        assertThat(receiver.receive(signed(body), body).status()).isIn(200, 400);
        assertThat(open.receive(Map.of("Content-Type", List.of("application/json")), changed)
                        .status())
                .isIn(200, 400);
    }

    @Property(tries = 300)
    void noHeadersMakeItThrowOrFail(@ForAll List<String> types, @ForAll List<String> signatures, @ForAll String other) {
        Map<String, List<String>> headers = Map.of("Content-Type", types, HEADER, signatures);
        assertThat(receiver.receive(headers, bytes(LIFTED)).status()).isIn(401, 415);
        assertThat(receiver.receive(
                                Map.of("Content-Type", List.of("application/json;" + other), HEADER, signatures),
                                bytes(LIFTED))
                        .status())
                .isIn(401, 415);
    }

    @Provide
    Arbitrary<String> almostJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "null",
                        "1",
                        "-",
                        "1e999999999",
                        "0.1",
                        "\"meta\"",
                        "\"event_type\"",
                        "\"load_lifted\"",
                        "\"data\"",
                        "\"id\"",
                        "\"tonnes\"",
                        " ",
                        "\u0000",
                        "\ufeff",
                        "\ud800",
                        "true",
                        "\"plan\"",
                        "\"type\"")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
