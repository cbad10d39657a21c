package dev.banksman.generator.read.event;

import static dev.banksman.generator.read.Types.STRING;
import static dev.banksman.generator.read.Types.component;
import static dev.banksman.generator.read.Types.listOf;
import static dev.banksman.generator.read.Types.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.EventsPlan.Event;
import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.plan.EventsPlan.Signature;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Webhooks with {@code x-banksman-event} to events. */
final class EventsTest {
    private static final String SCHEMAS = """
            paths: {}
            components:
              schemas:
                Order: {type: object, required: [id], properties: {id: {type: string}, state: {type: string}}}
            """;

    private static Documents.Result webhooks(String root, String webhooks) {
        return Documents.read("x-banksman-event: " + root + "\nwebhooks:\n" + webhooks.indent(2) + SCHEMAS);
    }

    private static String webhook(String key, String extensions, String schema) {
        return "%s: {post: {%srequestBody: {content: {application/json: {schema: %s}}}, responses: {'200': {description: ''}}}}\n"
                .formatted(key, extensions, schema);
    }

    private static EventsPlan events(Documents.Result result) {
        return (EventsPlan) result.type("ShopEvent");
    }

    private static EventPlan event(Documents.Result result, String name) {
        return (EventPlan) result.type(name);
    }

    @Test
    void theInterfaceKnowsAllThatTheDocumentSaysOfItsEvents() {
        var result = webhooks(
                "{type: [{header: X-Event}, {pointer: /type}], signature: {header: X-Sign, algorithm: HmacSHA1, encoding: base64, prefix: 'v1='}, unsubscribe: 410}",
                webhook("order.paid", "", "{$ref: '#/components/schemas/Order'}")
                        + webhook(
                                "order.shipped",
                                "x-banksman-event: {name: shipped}, x-banksman-name: Shipped, ",
                                "{$ref: '#/components/schemas/Order'}"));

        result.sound();
        assertThat(events(result))
                .isEqualTo(new EventsPlan(
                        named("ShopEvent"),
                        "Shop",
                        named("ShopEvent", "Unknown"),
                        List.of(new Event("order.paid", named("OrderPaid")), new Event("shipped", named("Shipped"))),
                        new EventsPlan.Telling(List.of(Locator.header("X-Event"), Locator.pointer("/type")), false, ""),
                        Optional.of(new Signature(
                                "X-Sign",
                                "HmacSHA1",
                                Signature.Encoding.BASE64,
                                "v1=",
                                Signature.Content.BODY,
                                Signature.Key.TEXT)),
                        410));
    }

    @Test
    void anObjectThatStandsInlineIsTheEvent() {
        var result = webhooks(
                "{type: [{header: X-Event}], resource: /data, included: /with}",
                webhook(
                        "paid",
                        "summary: It was paid., ",
                        "{type: object, required: [data], properties: {data: {$ref: '#/components/schemas/Order'}, with: {type: array, items: {type: string}}}}"));

        result.sound();
        RecordPlan record = new RecordPlan(
                named("Paid"),
                Types.doc("It was paid."),
                List.of(
                        component("data", "data", named("Order"), Presence.REQUIRED),
                        component("with", "with", listOf(STRING), Presence.OPTIONAL)),
                Optional.of(Types.JSON),
                "additionalProperties",
                List.of(),
                List.of(),
                List.of(named("ShopEvent")),
                List.of(),
                false);
        assertThat(event(result, "Paid"))
                .isEqualTo(new EventPlan("paid", Optional.empty(), List.of(), "", record, false, "data", "with"));
        assertThat(result.plan().types())
                .extracting(TypePlan::simpleName)
                .containsExactly("Order", "Paid", "ShopEvent");
    }

    @Test
    void anyOtherPayloadIsHeldByTheEvent() {
        String array = "{type: array, items: {type: object, properties: {id: {type: string}}}}";
        var result = webhooks(
                "{type: [{header: X-Event}], resource: /data}",
                webhook("named", "", "{$ref: '#/components/schemas/Order'}")
                        + webhook("list", "deprecated: true, ", array)
                        + webhook("text", "", "{type: [string, 'null'], description: A word.}"));

        result.sound();
        assertThat(payload(result, "Named")).isEqualTo(payloadOf(named("Order"), Presence.REQUIRED));
        assertThat(payload(result, "ListWebhook").type()).isEqualTo(listOf(named("ListWebhook", "PayloadItem")));
        assertThat(event(result, "ListWebhook").record().nested())
                .extracting(TypePlan::simpleName)
                .containsExactly("PayloadItem");
        assertThat(event(result, "ListWebhook").record().deprecated()).isTrue();
        assertThat(payload(result, "Text").presence()).isEqualTo(Presence.REQUIRED_NULLABLE);
        assertThat(payload(result, "Text").doc()).isEqualTo(Types.doc("A word."));
    }

    private static ComponentPlan payload(Documents.Result result, String name) {
        EventPlan event = event(result, name);
        assertThat(event.wrapped()).isTrue();
        assertThat(event.resource()).isEqualTo("payload");
        assertThat(event.record().components()).hasSize(1);
        return event.record().components().get(0);
    }

    private static ComponentPlan payloadOf(TypeRef type, Presence presence) {
        return component("payload", "payload", type, presence);
    }

    @Test
    void shapeIdentityAndExampleAreTheEventsOwn() {
        String body = "{post: {x-banksman-event: {shape: {pointer: /state, value: open}, identity: [/id, /state]},"
                + " requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'},"
                + " examples: {first: {value: {id: '1'}}, second: {value: {id: '2'}}}}}}, responses: {}}}";
        var result = webhooks("{type: [{header: X-Event}]}", "paid: " + body);

        EventPlan event = event(result, "Paid");
        assertThat(event.shape()).contains(new EventPlan.Shape("/state", "open"));
        assertThat(event.identity()).containsExactly("/id", "/state");
        assertThat(event.example()).isEqualTo("{\"id\":\"1\"}");
    }

    @Test
    void aLongExampleIsLeftOut() {
        String body = "{post: {requestBody: {content: {application/json: {schema: {type: string}, example: %s}}},"
                + " responses: {}}}";
        var result = webhooks("{type: [{header: X-Event}]}", "paid: " + body.formatted("x".repeat(5000)));

        assertThat(event(result, "Paid").example()).isEmpty();
    }

    @Test
    void pointersThatLeadNowhereAreReported() {
        var result = webhooks(
                "{type: [{header: X-Event}], resource: /dtaa}",
                webhook(
                                "paid",
                                "x-banksman-event: {included: /with/x, shape: {pointer: /tpye, value: a}, identity: [/data/idd]}, ",
                                "{properties: {type: {type: string}, data: {$ref: '#/components/schemas/Order'}}}")
                        + webhook("sent", "", "{$ref: '#/components/schemas/Order'}"));

        assertThat(result.report()).isEqualTo("""
                        error BM305: resource of x-banksman-event fits at least one operation below it. Found: /dtaa.
                            at shop.yaml#/x-banksman-event/resource
                            Correct its pointers, or move it to an operation.
                        error BM301: pointer of shape of x-banksman-event points into the payload. Found: /tpye.
                            at shop.yaml#/webhooks/paid/post/x-banksman-event/shape/pointer
                            Point to one of /type, /data.
                            Did you mean /type?
                        error BM301: identity of x-banksman-event points into the payload. Found: /data/idd.
                            at shop.yaml#/webhooks/paid/post/x-banksman-event/identity
                            Point to one of /data/id, /data/state.
                            Did you mean /data/id?
                        error BM302: included of x-banksman-event points to a property of the payload. Found: /with/x.
                            at shop.yaml#/webhooks/paid/post/x-banksman-event/included
                            Correct the pointer, or the schema that it leads to.
                        """);
    }

    @Test
    void aTypeBelongsToOneWebhook() {
        var result = webhooks(
                "{type: [{header: X-Event}]}",
                webhook("a", "", "{type: string}") + webhook("b", "x-banksman-event: {name: a}, ", "{type: string}"));

        assertThat(events(result).events()).extracting(Event::value).containsExactly("a", "a#2");
        assertThat(result.report()).isEqualTo("""
                        warning BM422: A type of event belongs to one webhook. Found: a second a.
                            at shop.yaml#/webhooks/b/post
                            Give it another by name of x-banksman-event; until then, its deliveries are read as those of the first.
                        """);
    }

    @Test
    void namesAreKeptApartFromSchemasApisAndTheInterface() {
        var result = webhooks(
                "{type: [{header: X-Event}]}",
                webhook("order", "", "{$ref: '#/components/schemas/Order'}")
                        + webhook("shop event", "", "{type: string}")
                        + webhook("shopEvent", "", "{type: string}"));

        assertThat(events(result).events())
                .extracting(event -> event.type().path().get(0))
                .containsExactly("OrderWebhook", "ShopEventWebhook", "ShopEventWebhook_");
    }

    @Test
    void whatIsNotJsonOrHasNoBodyIsAnyValue() {
        String form = "form: {post: {requestBody: {content: {application/x-www-form-urlencoded: {schema:"
                + " {properties: {id: {type: string}}}}}}, responses: {}}}\n";
        var result = webhooks("{type: [{header: X-Event}]}", form + "ping: {get: {responses: {}}}\n");

        assertThat(payload(result, "Form").type()).isEqualTo(Types.JSON);
        assertThat(payload(result, "Ping").type()).isEqualTo(Types.JSON);
        assertThat(result.report()).isEqualTo("""
                        warning BM401: A webhook that is not JSON can't be expressed yet. Found: application/x-www-form-urlencoded.
                            at shop.yaml#/webhooks/form/post/requestBody/content/application~1x-www-form-urlencoded
                            Its event holds any JSON value; what comes is refused by a receiver of JSON.
                        """);
    }

    @Test
    void jsonIsTakenOfSeveralMediaTypes() {
        String body = "paid: {post: {requestBody: {content: {application/xml: {schema: {type: string}},"
                + " application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, responses: {}}}\n";

        assertThat(payload(webhooks("{type: [{header: X-Event}]}", body), "Paid")
                        .type())
                .isEqualTo(named("Order"));
    }

    @Test
    void withoutWebhooksThereIsNoInterface() {
        assertThat(Documents.read(SCHEMAS).plan().types())
                .extracting(TypePlan::simpleName)
                .containsExactly("Order");
    }
}
