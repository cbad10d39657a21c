package dev.banksman.generator.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A webhook whose payload is one of several things. */
final class SplitEventsTest {
    private static final String WEBHOOK =
            "  %s: {post: {%srequestBody: {content: {application/json: {schema: %s}}}, responses: {}}}\n";

    private static final String SCHEMAS = """
            components:
              schemas:
                Made: {properties: {type: {const: a.made}, id: {type: string}}}
                Gone: {properties: {type: {const: a.gone}, id: {type: string}}}
                Else: {properties: {note: {type: string}}}
                Either: {oneOf: [{$ref: '#/components/schemas/Made'}, {$ref: '#/components/schemas/Gone'}]}
            """;

    private static String webhook(String key, String schema) {
        return WEBHOOK.formatted(key, "", schema);
    }

    private static String either(String... names) {
        return "{oneOf: ["
                + String.join(
                        ", ", List.of(names).stream().map(SplitEventsTest::ref).toList()) + "]}";
    }

    private static String ref(String name) {
        return "{$ref: '#/components/schemas/" + name + "'}";
    }

    private static Documents.Result webhooks(String... webhooks) {
        return Documents.read("paths: {}\nwebhooks:\n" + String.join("", webhooks) + SCHEMAS);
    }

    private static EventsPlan events(Documents.Result result) {
        return (EventsPlan) result.type("ShopEvent");
    }

    /** {@code value Record Payload}. */
    private static List<String> told(Documents.Result result) {
        return events(result).events().stream()
                .map(event -> event.value() + " " + event.type().path().get(0) + payload(result, event.type()))
                .toList();
    }

    private static String payload(Documents.Result result, TypeRef.Named type) {
        EventPlan plan = (EventPlan) result.type(type.path().get(0));
        return plan.wrapped()
                ? " " + ((TypeRef.Named) plan.record().components().get(0).type()).path()
                : "";
    }

    @Test
    void eachAlternativeIsAnEvent() {
        var result = webhooks(webhook("any", either("Made", "Gone")));

        result.sound();
        assertThat(events(result).telling())
                .isEqualTo(new EventsPlan.Telling(List.of(Locator.pointer("/type")), false, ""));
        assertThat(told(result)).containsExactly("a.made AMade [Made]", "a.gone AGone [Gone]");
    }

    @Test
    void anInlineAlternativeIsTheEventItself() {
        var result = webhooks(webhook(
                "any",
                "{oneOf: [{properties: {type: {const: paid}}}, {properties: {type: {type: string, enum: [sent]}}}]}"));

        result.sound();
        assertThat(told(result)).containsExactly("paid Paid", "sent Sent");
    }

    @Test
    void aMappingTellsThemAsWell() {
        var result = webhooks(webhook(
                "any",
                "{anyOf: [%s, %s], discriminator: {propertyName: note, mapping: {'1': '#/components/schemas/Made', x/y: Gone}}}"
                        .formatted(ref("Made"), ref("Gone"))));

        result.sound();
        assertThat(events(result).telling().locators()).containsExactly(Locator.pointer("/note"));
        assertThat(told(result)).containsExactly("1 Any1 [Made]", "x/y XY [Gone]");
    }

    @Test
    void severalValuesOfOneSchemaAreSeveralEventsAndOneValueOfSeveralSchemasIsOne() {
        var result = webhooks(webhook("any", """
                {oneOf: [%s, %s, {title: Again, properties: {type: {const: a.made}, again: {type: boolean}}},
                 {title: Both, properties: {type: {type: string, enum: [x, y]}}}]}""".formatted(ref("Made"), ref("Gone"))));

        result.sound();
        assertThat(told(result)).containsExactly("a.made AMade [AMade, Payload]", "a.gone AGone [Gone]", "x X", "y Y");
    }

    @Test
    void whatIsLeftOverIsEveryOtherDelivery() {
        var result = webhooks(webhook("any", either("Made", "Gone", "Else")));

        assertThat(events(result).telling().otherwise()).isEqualTo("any");
        assertThat(told(result))
                .containsExactly("a.made AMade [Made]", "a.gone AGone [Gone]", "any Any [Any, Payload]");
        assertThat(result.report()).isEqualTo("""
                warning BM426: Each alternative of a webhook's payload has a text of its own at /type. Found: Else.
                    at shop.yaml#/webhooks/any/post
                    Fix one there by const; until then, these arrive as the event any.
                """);
    }

    @Test
    void whatIsLeftOverOfOneOfSeveralWebhooksIsUnknown() {
        var result = webhooks(
                webhook("any", either("Made", "Gone", "Else")), webhook("other", "{properties: {type: {const: b}}}"));

        assertThat(events(result).telling().otherwise()).isEmpty();
        assertThat(result.report()).isEqualTo("""
                warning BM426: Each alternative of a webhook's payload has a text of its own at /type. Found: Else.
                    at shop.yaml#/webhooks/any/post
                    Fix one there by const; until then, these arrive as unknown events.
                """);
    }

    @Test
    void alternativesThatNothingTellsStayOneEvent() {
        var result = webhooks(webhook(
                "any", "{oneOf: [%s, {type: object, properties: {id: {type: integer}}}]}".formatted(ref("Else"))));

        result.sound();
        assertThat(events(result).telling().otherwise()).isEqualTo("any");
        assertThat(told(result)).containsExactly("any Any [Any, Payload]");
    }

    @Test
    void aWebhookWhoseKeySaysWhichStaysOneEvent() {
        var result = webhooks(webhook("aMade", ref("Either")), webhook("aGone", ref("Either")));

        result.sound();
        assertThat(told(result)).containsExactly("a.made AMade [Either]", "a.gone AGone [Either]");
    }

    @Test
    void aWebhookOfAGroupStaysOneEvent() {
        String header = "parameters: [{name: X-Event, in: header, schema: {type: string, enum: [%s]}}], ";
        var result = webhooks(
                WEBHOOK.formatted("a", header.formatted("thing"), either("Made", "Gone")),
                WEBHOOK.formatted("b", header.formatted("ping"), ref("Else")));

        result.sound();
        assertThat(told(result)).containsExactly("thing A [A, Payload]", "ping B [Else]");
    }

    @Test
    void twoWebhooksOfTheSameAlternativesAreSplitOnce() {
        var result = webhooks(webhook("one", ref("Either")), webhook("two", ref("Either")));

        assertThat(told(result)).containsExactly("a.made AMade [Made]", "a.gone AGone [Gone]", "two Two [Either]");
        assertThat(result.warned()).containsExactly("UNTOLD_EVENT");
    }

    @Test
    void aWordOfOursKeepsAWebhookWhole() {
        var result = webhooks(WEBHOOK.formatted("any", "x-banksman-event: {name: thing}, ", either("Made", "Gone")));

        result.sound();
        assertThat(told(result)).containsExactly("thing Any [Any, Payload]");
    }

    @Test
    void declaredPlacesTellAlternatives() {
        var result =
                Documents.read("x-banksman-event: {type: [{header: X-Type}, {pointer: /type}]}\npaths: {}\nwebhooks:\n"
                        + webhook("any", either("Made", "Gone")) + SCHEMAS);

        result.sound();
        assertThat(told(result)).containsExactly("a.made AMade [Made]", "a.gone AGone [Gone]");
    }

    @Test
    void placesThatAreDeclaredElsewhereDoNot() {
        var result = Documents.read("x-banksman-event: {type: [{pointer: /id}]}\npaths: {}\nwebhooks:\n"
                + webhook("any", either("Made", "Gone")) + SCHEMAS);

        result.sound();
        assertThat(told(result)).containsExactly("any Any [Any, Payload]");
    }

    @Test
    void unionsWithinUnionsAndCirclesEnd() {
        var result = Documents.read("paths: {}\nwebhooks:\n" + webhook("any", ref("Outer")) + SCHEMAS + """
                    Outer: {oneOf: [{$ref: '#/components/schemas/Either'}, {$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/Outer'}]}
                    Other: {oneOf: [{$ref: '#/components/schemas/Last'}, {$ref: '#/components/schemas/Outer'}]}
                    Last: {properties: {type: {const: b}}}
                """);

        assertThat(told(result)).contains("a.made AMade [Made]", "a.gone AGone [Gone]", "b B [Other]");
    }

    @Test
    void heirsOfADiscriminatorAreEvents() {
        var result = Documents.read("paths: {}\nwebhooks:\n" + webhook("any", ref("Event")) + """
                components:
                  schemas:
                    Event: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
                    Paid: {allOf: [{$ref: '#/components/schemas/Event'}, {properties: {sum: {type: number}}}]}
                    Sent: {allOf: [{$ref: '#/components/schemas/Event'}, {properties: {to: {type: string}}}]}
                """);

        result.sound();
        assertThat(told(result)).containsExactly("Paid PaidWebhook [Paid]", "Sent SentWebhook [Sent]");
    }

    @Test
    void alternativesInsideAnEnvelopeOrAListAreOfOneEvent() {
        for (String schema : List.of(
                "{properties: {type: {type: string, enum: [a.made, a.gone]}, data: %s}}".formatted(ref("Either")),
                "{type: array, items: %s}".formatted(ref("Either")),
                "{properties: {events: {type: array, items: %s}}}".formatted(ref("Either")))) {
            var result = webhooks(webhook("any", schema));

            result.sound();
            assertThat(events(result).telling()).isEqualTo(new EventsPlan.Telling(List.of(), false, "any"));
            assertThat(events(result).events()).hasSize(1);
        }
    }
}
