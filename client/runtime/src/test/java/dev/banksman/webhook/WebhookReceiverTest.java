package dev.banksman.webhook;

import static dev.banksman.webhook.Deliveries.HEADER;
import static dev.banksman.webhook.Deliveries.KEY;
import static dev.banksman.webhook.Deliveries.LIFTED;
import static dev.banksman.webhook.Deliveries.bytes;
import static dev.banksman.webhook.Deliveries.headers;
import static dev.banksman.webhook.Deliveries.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.webhook.site.LoadLifted;
import dev.banksman.webhook.site.PlanPrinted;
import dev.banksman.webhook.site.SiteDispatcher;
import dev.banksman.webhook.site.SiteEvent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookReceiverTest {
    private static final Answer OK = new Answer(200, "");
    private static final Answer UNREADABLE = new Answer(400, "The body is not the JSON that was expected.");
    private static final Answer UNVERIFIED = new Answer(401, "The signature is missing or wrong.");
    private static final Answer TOO_LARGE = new Answer(413, "The body is too large.");
    private static final Answer NOT_JSON = new Answer(415, "The body must be JSON in UTF-8.");
    private static final Answer FAILED = new Answer(500, "The event could not be handled.");
    private static final Answer GONE = new Answer(410, "No more of these events, please.");

    private final SiteDispatcher site = new SiteDispatcher();
    private final WebhookReceiver receiver =
            WebhookReceiver.builder(site).key(KEY).build();

    private Answer send(String body) {
        return receiver.receive(signed(bytes(body)), bytes(body));
    }

    private static LoadLifted lifted() {
        return new LoadLifted(new LoadLifted.Load("7", 3), new LoadLifted.Meta("load_lifted"), Map.of());
    }

    @Test
    void aSignedEventReachesItsHandler() {
        assertThat(send(LIFTED)).isEqualTo(OK);
        assertThat(site.seen()).containsExactly(lifted());
    }

    @Test
    void equalDeliveriesWithoutAnIdentityAreTwoEvents() {
        assertThat(send(LIFTED)).isEqualTo(OK);
        assertThat(send(LIFTED)).isEqualTo(OK);
        assertThat(site.seen()).containsExactly(lifted(), lifted());
    }

    @Test
    void anUpperCaseOrPaddedSignatureIsRight() {
        String signature = Signature.sign(bytes(LIFTED), KEY);
        assertThat(receiver.receive(headers(signature.toUpperCase(Locale.ROOT)), bytes(LIFTED)))
                .isEqualTo(OK);
        assertThat(receiver.receive(headers(" " + signature + "\t"), bytes(LIFTED)))
                .isEqualTo(OK);
        assertThat(site.seen()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "zz", "sha256=", "ä", "00"})
    void aWrongSignatureIsToldNothingMore(String signature) {
        assertThat(receiver.receive(headers(signature), bytes(LIFTED))).isEqualTo(UNVERIFIED);
        assertThat(receiver.receive(headers(Signature.sign(bytes(LIFTED), "another")), bytes(LIFTED)))
                .isEqualTo(UNVERIFIED);
        assertThat(site.seen()).isEmpty();
    }

    @Test
    void exactlyOneSignatureIsWanted() {
        String right = Signature.sign(bytes(LIFTED), KEY);
        Map<String, List<String>> json = Map.of("Content-Type", List.of("application/json"));
        assertThat(receiver.receive(json, bytes(LIFTED))).isEqualTo(UNVERIFIED);
        Map<String, List<String>> two = new HashMap<>(json);
        two.put(HEADER, List.of(right, right));
        assertThat(receiver.receive(two, bytes(LIFTED))).isEqualTo(UNVERIFIED);
        Map<String, List<String>> spelledTwice = new HashMap<>(json);
        spelledTwice.put(HEADER, List.of(right));
        spelledTwice.put(HEADER.toLowerCase(Locale.ROOT), List.of(right));
        assertThat(receiver.receive(spelledTwice, bytes(LIFTED))).isEqualTo(UNVERIFIED);
        Map<String, List<String>> joined = new HashMap<>(json);
        joined.put(HEADER, List.of(right + ", " + right));
        assertThat(receiver.receive(joined, bytes(LIFTED))).isEqualTo(UNVERIFIED);
    }

    @Test
    void whileAKeyIsChangedBothAreTaken() {
        AtomicReference<List<String>> stored = new AtomicReference<>(List.of("third"));
        WebhookReceiver rotating = WebhookReceiver.builder(site)
                .key("first")
                .key("second")
                .keys(stored::get)
                .build();
        for (String key : List.of("first", "second", "third")) {
            assertThat(rotating.receive(headers(Signature.sign(bytes(LIFTED), key)), bytes(LIFTED)))
                    .isEqualTo(OK);
        }
        stored.set(List.of());
        assertThat(rotating.receive(headers(Signature.sign(bytes(LIFTED), "third")), bytes(LIFTED)))
                .isEqualTo(UNVERIFIED);
    }

    @Test
    void keysThatCannotBeLookedUpAreNoFaultOfTheSender() {
        WebhookReceiver broken = WebhookReceiver.builder(site)
                .keys(() -> {
                    throw new IllegalStateException("vault sealed");
                })
                .build();
        assertThat(broken.receive(signed(bytes(LIFTED)), bytes(LIFTED))).isEqualTo(FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; Charset=UTF-8",
                "application/json;charset=\"utf-8\"",
                "application/vnd.api+json",
                "application/json; charset = utf8; profile=x"
            })
    void jsonInUtf8IsTaken(String contentType) {
        assertThat(receiver.receive(typed(contentType), bytes(LIFTED))).isEqualTo(OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/jsonp",
                "application/json; charset=utf-16",
                "application/json; charset=iso-8859-1",
                "multipart/form-data; application/json",
                "text/x+json"
            })
    void anythingElseIsNot(String contentType) {
        assertThat(receiver.receive(typed(contentType), bytes(LIFTED))).isEqualTo(NOT_JSON);
        assertThat(receiver.refuse(typed(contentType), 10)).contains(NOT_JSON);
        assertThat(site.seen()).isEmpty();
    }

    @Test
    void theContentTypeIsThereOnce() {
        Map<String, List<String>> headers = new HashMap<>(signed(bytes(LIFTED)));
        headers.put("content-type", List.of("application/json", "application/json"));
        assertThat(receiver.receive(headers, bytes(LIFTED))).isEqualTo(NOT_JSON);
        headers.remove("content-type");
        assertThat(receiver.receive(headers, bytes(LIFTED))).isEqualTo(NOT_JSON);
    }

    private static Map<String, List<String>> typed(String contentType) {
        Map<String, List<String>> headers = new HashMap<>(signed(bytes(LIFTED)));
        headers.put("content-type", List.of(contentType));
        return headers;
    }

    @Test
    void theBoundIsTheFirstThingThatIsLookedAt() {
        WebhookReceiver small =
                WebhookReceiver.builder(site).key(KEY).maxBodyBytes(10).build();
        assertThat(small.receive(Map.of(), new byte[11])).isEqualTo(TOO_LARGE);
        assertThat(small.receive(Map.of(), new byte[10])).isEqualTo(NOT_JSON);
        assertThat(small.refuse(Map.of(), 11)).contains(TOO_LARGE);
        assertThat(small.refuse(signed(bytes("{}")), 10)).isEmpty();
        assertThat(small.refuse(signed(bytes("{}")), -1)).isEmpty();
        assertThat(receiver.maxBodyBytes()).isEqualTo(1024 * 1024);
        assertThat(receiver.receive(signed(new byte[0]), new byte[1024 * 1024 + 1]))
                .isEqualTo(TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"data\":{\"id\":\"7\"",
                "nonsense",
                LIFTED + LIFTED,
                LIFTED + "x",
                "[1,]",
                "[1e9999999999]",
                "{\"meta\":{\"event_type\":\"crane_moved\"}",
                "{\"meta\":{\"event_type\":\"load_lifted\",\"event_type\":\"crane_moved\"},\"data\":{\"id\":\"7\",\"tonnes\":3}}",
                "{\"meta\":{\"event_type\":\"load_lifted\"},\"data\":{\"id\":\"7\",\"tonnes\":\"many\"}}",
                "{\"meta\":{\"event_type\":\"load_lifted\"},\"data\":{\"id\":\"7\",\"tonnes\":3}",
                "{\"meta\":{\"event_type\":\"moon_rose\"},\"a\":1,\"a\":2}",
                "\"\\ud800"
            })
    void whatIsNoJsonOrNotTheEventIsUnreadable(String body) {
        assertThat(send(body)).isEqualTo(UNREADABLE);
        assertThat(site.seen()).isEmpty();
    }

    @Test
    void nestingIsBounded() {
        assertThat(send("[".repeat(201) + "]".repeat(201))).isEqualTo(UNREADABLE);
        assertThat(send("[".repeat(100_000))).isEqualTo(UNREADABLE);
        assertThat(send("[".repeat(150) + "]".repeat(150))).isEqualTo(OK);
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(send("\ufeff" + LIFTED)).isEqualTo(OK);
        assertThat(site.seen()).containsExactly(lifted());
    }

    @Test
    void bytesThatAreNoUtf8AreUnreadable() {
        byte[] body = bytes(LIFTED);
        body[20] = (byte) 0xC3;
        assertThat(receiver.receive(signed(body), body)).isEqualTo(UNREADABLE);
    }

    @Test
    void theOtherLocatorsCountWhenTheFirstFindsNothing() {
        assertThat(send("{\"meta\":{\"eventType\":\"load_lifted\"},\"data\":{\"id\":\"7\",\"tonnes\":3}}"))
                .isEqualTo(OK);
        assertThat(
                        send(
                                "{\"meta\":{\"eventType\":\"x\",\"event_type\":\"load_lifted\"},\"data\":{\"id\":\"7\",\"tonnes\":3}}"))
                .isEqualTo(OK);
        assertThat(site.seen())
                .containsExactly(
                        new LoadLifted(new LoadLifted.Load("7", 3), new LoadLifted.Meta(null), Map.of()), lifted());
    }

    @Test
    void theShapeTellsTheEventWhenNoLocatorDoes() {
        assertThat(send("{\"data\":{\"id\":\"41\",\"type\":\"plan\"}}")).isEqualTo(OK);
        assertThat(send("{\"data\":{\"type\":\"plan\"},\"meta\":{\"event_type\":\"moon_rose\"}}"))
                .isEqualTo(OK);
        assertThat(site.seen())
                .containsExactly(
                        new PlanPrinted(new PlanPrinted.Plan("41", "plan")),
                        new SiteEvent.Unknown(
                                "moon_rose",
                                Map.of("data", Map.of("type", "plan"), "meta", Map.of("event_type", "moon_rose"))));
    }

    @Test
    void whatTheDocumentDoesNotKnowIsKept() {
        assertThat(send("{\"meta\":{\"event_type\":\"moon_rose\"},\"at\":[1.10,12345678901234567890]}"))
                .isEqualTo(OK);
        assertThat(send("[1]")).isEqualTo(OK);
        assertThat(send("\"text\"")).isEqualTo(OK);
        assertThat(send("null")).isEqualTo(OK);
        assertThat(send("{\"meta\":{\"event_type\":{}}}")).isEqualTo(OK);
        assertThat(site.seen())
                .containsExactly(
                        new SiteEvent.Unknown(
                                "moon_rose",
                                Map.of(
                                        "meta",
                                        Map.of("event_type", "moon_rose"),
                                        "at",
                                        List.of(new BigDecimal("1.10"), new BigInteger("12345678901234567890")))),
                        new SiteEvent.Unknown(null, List.of(BigInteger.ONE)),
                        new SiteEvent.Unknown(null, "text"),
                        new SiteEvent.Unknown(null, null),
                        new SiteEvent.Unknown(null, Map.of("meta", Map.of("event_type", Map.of()))));
    }

    @Test
    void whatNobodyHandlesIsAcknowledged() {
        assertThat(send("{\"meta\":{\"event_type\":\"crane_moved\"}}")).isEqualTo(OK);
        assertThat(site.seen()).isEmpty();
    }

    @Test
    void afterAFailureTheOthersStillRunAndOneAggregateIsTold() {
        List<String> ran = new ArrayList<>();
        site.also("first", () -> {
                    throw new IllegalStateException("secret of the first");
                })
                .also("second", () -> ran.add("second"))
                .also("third", () -> {
                    throw new java.io.IOException("secret of the third");
                })
                .also("fourth", () -> {
                    throw new Unsubscribe();
                });

        assertThat(send(LIFTED)).isEqualTo(FAILED);

        assertThat(ran).containsExactly("second");
        assertThat(site.seen()).containsExactly(lifted());
        assertThat(site.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .hasMessage("Failed on load_lifted: first, third.")
                        .hasRootCauseMessage("secret of the first")
                        .hasSuppressedException(new java.io.IOException("secret of the third")));
    }

    @Test
    void aHandlerMayUnsubscribe() {
        site.also("leave", () -> {
            throw new Unsubscribe();
        });
        assertThat(send(LIFTED)).isEqualTo(GONE);
        assertThat(site.seen()).containsExactly(lifted());
    }

    @Test
    void headersWithNullsAreTaken() {
        Map<@Nullable String, List<@Nullable String>> headers = new HashMap<>(signed(bytes(LIFTED)));
        headers.put(null, List.of("HTTP/1.1 200"));
        headers.put("X-Odd", Arrays.asList("a", null));
        assertThat(receiver.receive(headers, bytes(LIFTED))).isEqualTo(OK);
    }

    @Test
    void aDeliveryShowsItsTypeOnOneLine() {
        List<String> shown = new ArrayList<>();
        Dispatcher showing = new RecordingDispatcher(site) {
            @Override
            public Outcome dispatch(Delivery delivery) {
                shown.add(delivery.toString());
                return super.dispatch(delivery);
            }
        };
        WebhookTester.json(SiteEvent.class, "{\"meta\":{\"event_type\":\"a\\r\\nb" + "c".repeat(200) + "\"}}")
                .deliverTo(showing);
        WebhookTester.json(SiteEvent.class, "{}").deliverTo(showing);
        assertThat(shown).containsExactly("a b" + "c".repeat(97) + "…", "an event without a type");
    }

    @Test
    void aSignedEventNeedsAKey() {
        assertThatThrownBy(() -> WebhookReceiver.builder(site).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The deliveries of SiteEvent are signed. Found: no key."
                        + " Give key(…), or, where nobody else can reach the receiver, acceptUnsigned().");
        assertThatThrownBy(() ->
                        WebhookReceiver.builder(site).key(KEY).acceptUnsigned().build())
                .hasMessage("The deliveries of SiteEvent are signed. Found: a key, and acceptUnsigned()."
                        + " Give key(…), or, where nobody else can reach the receiver, acceptUnsigned().");
        assertThatThrownBy(() -> WebhookReceiver.builder(site).key(" "))
                .hasMessage(
                        "A signing key must not be blank. Found: a blank one. Give the key that the sender signs with.");
        assertThatThrownBy(() -> WebhookReceiver.builder(site).maxBodyBytes(0))
                .hasMessage("maxBodyBytes must be at least 1. Found: 0. Give the size of the largest delivery.");
    }

    @Test
    void unsignedDeliveriesAreTakenWhenThatIsSaid() {
        WebhookReceiver open = WebhookReceiver.builder(site).acceptUnsigned().build();
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/json"));
        assertThat(open.receive(headers, bytes(LIFTED))).isEqualTo(OK);
    }
}
