package dev.banksman.webhook;

import static dev.banksman.webhook.Deliveries.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.webhook.site.SiteEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Recipes for well-known senders. The signatures are from GitHub's, Slack's and Standard Webhooks' own documentation,
 * where OpenSSL gives the same; Stripe's, which has none, was made by OpenSSL and Node.
 */
class SignatureRecipesTest {
    @WebhookEvents(
            unknown = SiteEvent.Unknown.class,
            signature = @SignatureRecipe(header = "X-Hub-Signature-256", prefix = "sha256="))
    interface GitHub {}

    @WebhookEvents(
            unknown = SiteEvent.Unknown.class,
            signature =
                    @SignatureRecipe(
                            header = "Stripe-Signature",
                            prefix = "v1=",
                            separator = ",",
                            content = "{part:t}.{body}",
                            timestamp = "{part:t}"))
    interface Stripe {}

    @WebhookEvents(
            unknown = SiteEvent.Unknown.class,
            signature =
                    @SignatureRecipe(
                            header = "webhook-signature",
                            encoding = DigestEncoding.BASE64,
                            prefix = "v1,",
                            separator = " ",
                            content = "{header:webhook-id}.{header:webhook-timestamp}.{body}",
                            timestamp = "{header:webhook-timestamp}",
                            keyPrefix = "whsec_",
                            keyEncoding = KeyEncoding.BASE64))
    interface Standard {}

    @WebhookEvents(
            unknown = SiteEvent.Unknown.class,
            signature =
                    @SignatureRecipe(
                            header = "X-Slack-Signature",
                            prefix = "v0=",
                            content = "v0:{header:X-Slack-Request-Timestamp}:{body}",
                            timestamp = "{header:X-Slack-Request-Timestamp}",
                            tolerance = "PT1M"))
    interface Slack {}

    private static final String STANDARD_KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String STANDARD_BODY = "{\"test\": 2432232314}";
    private static final String STANDARD_SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String STRIPE_BODY = "{\"id\":\"evt_1\"}";
    private static final String STRIPE_V1 = "v1=799c4ba7bb339f3c8601adfd112f0e477c930a268be1243d341abb8286501c2f";
    private static final String SLACK_BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text="
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    private static boolean accepts(Class<?> events, long now, String key, String body, Map<String, String> headers) {
        return verifier(events, now, key).accepts(headers(headers), bytes(body));
    }

    private static Verifier verifier(Class<?> events, long now, String... keys) {
        SignatureScheme scheme =
                SignatureScheme.of(EventContract.of(events).signature().orElseThrow());
        return Verifier.of(scheme, () -> List.of(keys), () -> Instant.ofEpochSecond(now));
    }

    private static Headers headers(Map<String, String> single) {
        Map<String, List<String>> headers = new HashMap<>();
        single.forEach((name, value) -> headers.put(name, List.of(value)));
        return Headers.of(headers);
    }

    private static Map<String, String> standard(String signature) {
        return Map.of(
                "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp", "1614265330",
                "webhook-signature", signature);
    }

    private static boolean stripe(long now, String signature) {
        return accepts(Stripe.class, now, "whsec_test_secret", STRIPE_BODY, Map.of("Stripe-Signature", signature));
    }

    @Test
    void gitHubSignsTheBody() {
        Map<String, String> headers = Map.of(
                "x-hub-signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
        assertThat(accepts(GitHub.class, 0, "It's a Secret to Everybody", "Hello, World!", headers))
                .isTrue();
        assertThat(accepts(GitHub.class, 0, "It's a Secret to Everybody", "Hello, World?", headers))
                .isFalse();
    }

    @Test
    void slackSignsItsVersionAndTheTime() {
        Map<String, String> headers = Map.of(
                "X-Slack-Request-Timestamp", "1531420618",
                "X-Slack-Signature", "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
        String key = "8f742231b10e8888abcd99yyyzzz85a5";
        assertThat(accepts(Slack.class, 1_531_420_618L + 60, key, SLACK_BODY, headers))
                .isTrue();
        assertThat(accepts(Slack.class, 1_531_420_618L + 61, key, SLACK_BODY, headers))
                .isFalse();
    }

    @Test
    void standardWebhooksSignTheIdAndTheTime() {
        Map<String, String> right = standard(STANDARD_SIGNATURE);
        assertThat(accepts(Standard.class, 1_614_265_330L, STANDARD_KEY, STANDARD_BODY, right))
                .isTrue();
        for (String name : right.keySet()) {
            Map<String, String> changed = new HashMap<>(right);
            changed.replace(name, name.equals("webhook-timestamp") ? "1614265331" : right.get(name) + "x");
            assertThat(accepts(Standard.class, 1_614_265_330L, STANDARD_KEY, STANDARD_BODY, changed))
                    .as("another " + name)
                    .isFalse();
            changed.remove(name);
            assertThat(accepts(Standard.class, 1_614_265_330L, STANDARD_KEY, STANDARD_BODY, changed))
                    .as("no " + name)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1,AAAA " + STANDARD_SIGNATURE,
                STANDARD_SIGNATURE + " v1a,xyz v2,abc",
                "  " + STANDARD_SIGNATURE + "  "
            })
    void oneRightSignatureOfSeveralIsEnough(String signatures) {
        assertThat(accepts(Standard.class, 1_614_265_330L, STANDARD_KEY, STANDARD_BODY, standard(signatures)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "v1,", "v1", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="})
    void noneIsNot(String signatures) {
        assertThat(accepts(Standard.class, 1_614_265_330L, STANDARD_KEY, STANDARD_BODY, standard(signatures)))
                .isFalse();
    }

    @Test
    void aKeyMayComeWithoutItsPrefix() {
        assertThat(accepts(
                        Standard.class,
                        1_614_265_330L,
                        STANDARD_KEY.substring(6),
                        STANDARD_BODY,
                        standard(STANDARD_SIGNATURE)))
                .isTrue();
    }

    @Test
    void stripeSignsTheTimeInItsHeader() {
        assertThat(stripe(1_492_774_577L, "t=1492774577," + STRIPE_V1)).isTrue();
        assertThat(stripe(1_492_774_577L, "t=1492774577,v0=6ffbb59b2300," + STRIPE_V1 + ",v1=00"))
                .isTrue();
        assertThat(stripe(1_492_774_577L, "t=1492774578," + STRIPE_V1)).isFalse();
        assertThat(stripe(1_492_774_577L, STRIPE_V1)).isFalse();
        assertThat(stripe(1_492_774_577L, "t=1492774577,t=1492774577," + STRIPE_V1))
                .isFalse();
        assertThat(stripe(1_492_774_577L, "t=1492774577," + STRIPE_V1.replace("v1=", "v0=")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false"})
    void theTimeMayBeAsFarAwayAsTheTolerance(long seconds, boolean accepted) {
        assertThat(stripe(1_492_774_577L + seconds, "t=1492774577," + STRIPE_V1))
                .isEqualTo(accepted);
    }

    @Test
    void aTimeThatIsNoneIsRefusedHoweverWellItIsSigned() {
        for (String time : List.of("", "-1", "1e9", "99999999999999999999", " 1492774577", "١")) {
            byte[] content = bytes(time + "." + STRIPE_BODY);
            String signature =
                    Signature.sign(content, "key", new SignatureFormat("HmacSHA256", DigestEncoding.HEX, "v1="));
            assertThat(accepts(
                            Stripe.class,
                            1_492_774_577L,
                            "key",
                            STRIPE_BODY,
                            Map.of("Stripe-Signature", "t=" + time + "," + signature)))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void whatIsSignedForATestIsRight(@ForAll byte[] body, @ForAll boolean other) {
        for (Class<?> events : List.of(GitHub.class, Stripe.class, Standard.class, Slack.class)) {
            SignatureScheme scheme =
                    SignatureScheme.of(EventContract.of(events).signature().orElseThrow());
            Map<String, String> signed = new Signer(scheme, "c2VjcmV0", Instant.ofEpochSecond(7)).sign(Map.of(), body);
            assertThat(verifier(events, 7, "YW5vdGhlcg==", other ? "b3RoZXI=" : "c2VjcmV0")
                            .accepts(headers(signed), body))
                    .isEqualTo(!other);
        }
    }

    @Property(tries = 300)
    void noHeaderMakesItThrow(@ForAll String signature, @ForAll String id, @ForAll String time) {
        Map<String, String> headers = Map.of(
                "webhook-id", id, "webhook-timestamp", time, "webhook-signature", signature, "Stripe-Signature", time);
        assertThat(accepts(Standard.class, 0, STANDARD_KEY, STANDARD_BODY, headers))
                .isFalse();
        assertThat(accepts(Stripe.class, 0, STANDARD_KEY, STANDARD_BODY, headers))
                .isFalse();
    }

    @Test
    void aKeyThatIsNoneIsRefusedWithoutBeingShown() {
        for (String key : List.of("whsec_no base64", "whsec_")) {
            assertThatThrownBy(() -> WebhookReceiver.builder(nobody(Standard.class))
                            .key(key)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .hasMessage("A signing key is Base64, with or without whsec_ before it. Found: one that isn't."
                            + " Give the key as the sender shows it.");
        }
        assertThatThrownBy(() -> Keys.bytes("0g", KeyEncoding.HEX, ""))
                .hasMessage(
                        "A signing key is hexadecimal. Found: one that isn't. Give the key as the sender shows it.");
        assertThat(Keys.bytes("0fFf", KeyEncoding.HEX, "")).containsExactly(15, -1);
    }

    private static Dispatcher nobody(Class<?> events) {
        return new Dispatcher() {
            @Override
            public Class<?> events() {
                return events;
            }

            @Override
            public Set<String> eventTypes() {
                return Set.of();
            }

            @Override
            public Outcome dispatch(Delivery delivery) {
                return HandlerCalls.of(delivery).end();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{header:X}", "{body}{body}", "{body}}", "{", "{part:}{body}", "{header}{body}", "{bdy}"})
    void contentThatIsNoneIsRefused(String template) {
        assertThatThrownBy(() -> SignedContent.of(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Signed content has {body} once, and else only {header:NAME} and {part:NAME} in braces. Found: "
                                + template + ". Use something like {header:webhook-id}.{body}.");
    }

    @Test
    void aTimeIsSigned() {
        assertThatThrownBy(() -> SignatureScheme.of(
                        EventContract.of(Unsigned.class).signature().orElseThrow()))
                .hasMessage("A time counts where it is signed. Found: {header:X-Time}, and signed content {body}."
                        + " Add it to content.");
        assertThatThrownBy(() -> SignedContent.Place.of("X-Time"))
                .hasMessage("A signed time stands at one place. Found: X-Time. Use {header:NAME} or {part:NAME}.");
    }

    @WebhookEvents(
            unknown = SiteEvent.Unknown.class,
            signature = @SignatureRecipe(header = "X-Sign", timestamp = "{header:X-Time}"))
    interface Unsigned {}

    @Test
    void toleranceIsPositive() {
        assertThat(Freshness.of(
                                EventContract.of(Slack.class).signature().orElseThrow(),
                                SignedContent.of("{header:X-Slack-Request-Timestamp}{body}"))
                        .tolerance())
                .isEqualTo(Duration.ofMinutes(1));
    }
}
