package dev.banksman.generator.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.EventsPlan.Event;
import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.read.Documents;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Webhooks and callbacks of documents that have no word of ours: what tells their deliveries apart. */
final class GuessedEventsTest {

    private static Documents.Result webhooks(Map<String, String> bodies) {
        return Documents.read(bodies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "  %s: {post: {requestBody: {content: {application/json: %s}}, responses: {}}}"
                        .formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", "paths: {}\nwebhooks:\n", "\n")));
    }

    private static EventsPlan events(Documents.Result result) {
        return (EventsPlan) result.type("ShopEvent");
    }

    private static Locator pointer(String pointer) {
        return Locator.pointer(pointer);
    }

    private static List<String> values(Documents.Result result) {
        return events(result).events().stream().map(Event::value).toList();
    }

    @Test
    void aConstantThatDiffersTellsThem() {
        var result = webhooks(Map.of(
                "a", "{schema: {properties: {object: {const: event}, type: {const: a.made}}}}",
                "b", "{schema: {properties: {object: {const: event}, type: {type: string, enum: [b.made]}}}}"));

        result.sound();
        assertThat(events(result).telling().locators()).containsExactly(pointer("/type"));
        assertThat(values(result)).containsExactly("a.made", "b.made");
    }

    @Test
    void theKeyTellsWhichOfManyValuesIsMeant() {
        String schema = "{schema: {properties: {type: {type: string, enum: [order.paid, order.paid-back]}}}}";
        var result = webhooks(Map.of("/ORDER_PAID", schema, "orderPaidBack", schema));

        result.sound();
        assertThat(events(result).telling().locators()).containsExactly(pointer("/type"));
        assertThat(values(result)).containsExactly("order.paid", "order.paid-back");
    }

    @Test
    void examplesThatAreCalledLikeTheirWebhooksTellThemDeepInside() {
        String body =
                "{schema: {properties: {items: {type: array, items: {properties: {event: {type: string}, id: {type: string}}}}}},"
                        + " example: {items: [{event: %s, id: %s}]}}";
        var result = webhooks(
                Map.of("orderPaid", body.formatted("shop.order.paid", "x1"), "sent", body.formatted("sent", "x2")));

        result.sound();
        assertThat(events(result).telling().locators()).containsExactly(pointer("/items/0/event"));
        assertThat(values(result)).containsExactly("shop.order.paid", "sent");
    }

    @Test
    void examplesOfSomethingElseTellNothing() {
        String body = "{schema: {properties: {id: {type: string}}}, example: {id: %s}}";
        var result = webhooks(Map.of("paid", body.formatted("x1"), "sent", body.formatted("x2")));

        assertThat(events(result).telling().locators()).isEmpty();
        assertThat(values(result)).containsExactly("paid", "sent");
        assertThat(result.report()).isEqualTo("""
                        warning BM421: A delivery says which event it is. Found: 2 events that nothing tells.
                            at shop.yaml#/webhooks
                            Say where by x-banksman-event, as type or shape; until then, these are unknown events: paid, sent.
                        """);
    }

    @Test
    void aHeaderTellsThem() {
        String webhook = "  %s: {post: {parameters: [{name: X-Event, in: header, schema: {type: string, enum: [%s]}}],"
                + " requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {}}}\n";
        var result = Documents.read(
                "paths: {}\nwebhooks:\n" + webhook.formatted("a", "made") + webhook.formatted("b", "gone"));

        result.sound();
        assertThat(events(result).telling().locators()).containsExactly(Locator.header("X-Event"));
        assertThat(values(result)).containsExactly("made", "gone");
    }

    @Test
    void twoFamiliesOfEventsHaveTwoPlaces() {
        var result = webhooks(Map.of(
                "a", "{schema: {properties: {type: {const: a}}}}",
                "b", "{schema: {properties: {type: {const: b}}}}",
                "c", "{schema: {properties: {meta: {properties: {kind: {const: c}}}}}}"));

        result.sound();
        assertThat(events(result).telling().locators()).containsExactly(pointer("/type"), pointer("/meta/kind"));
        assertThat(values(result)).containsExactly("a", "b", "c");
    }

    @Test
    void theSameValueTwiceTellsOnlyTheFirst() {
        var result = webhooks(Map.of(
                "a", "{schema: {properties: {type: {const: made}}}}",
                "b", "{schema: {properties: {type: {const: gone}}}}",
                "c", "{schema: {properties: {type: {const: made}}}}"));

        assertThat(values(result)).containsExactly("made", "gone", "c");
        assertThat(result.report()).contains("until then, these are unknown events: c.");
    }

    @Test
    void aDeclaredPlaceHasWhatTheSchemaFixesThere() {
        var result = Documents.read("""
                x-banksman-event: {type: [{header: X-Kind}, {pointer: /type}]}
                paths: {}
                webhooks:
                  made: {post: {requestBody: {content: {application/json: {schema: {properties: {type: {const: a.made}}}}}}, responses: {}}}
                  gone: {post: {requestBody: {content: {application/json: {schema: {properties: {type: {type: string}}}}}}, responses: {}}}
                """);

        result.sound();
        assertThat(values(result)).containsExactly("a.made", "gone");
    }

    @Test
    void callbacksAreEventsToo() {
        var result = Documents.read("""
                paths:
                  /subscriptions:
                    post:
                      operationId: subscribe
                      callbacks:
                        paid: {'{$request.body#/url}': {post: {requestBody: {$ref: '#/components/requestBodies/Paid'}, responses: {}}}}
                        shared: {$ref: '#/components/callbacks/Shared'}
                      responses: {'204': {description: ''}}
                    patch:
                      operationId: resubscribe
                      callbacks:
                        paid: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {properties: {type: {const: repaid}}}}}}, responses: {}}}}
                        shared: {$ref: '#/components/callbacks/Shared'}
                      responses: {'204': {description: ''}}
                webhooks:
                  item: {$ref: '#/components/pathItems/Item'}
                components:
                  requestBodies: {Paid: {content: {application/json: {schema: {properties: {type: {const: paid}}}}}}}
                  callbacks: {Shared: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {properties: {type: {const: shared}}}}}}, responses: {}}}}}
                  pathItems: {Item: {post: {requestBody: {content: {application/json: {schema: {properties: {type: {const: item}}}}}}, responses: {}}}}
                """);

        result.sound();
        assertThat(events(result).events())
                .extracting(event -> event.value() + " " + event.type().path().get(0))
                .containsExactly("item Item", "paid Paid", "shared Shared", "repaid ResubscribePaid");
    }

    @Test
    void aWebhookMayShareTagNameAndIdWithAnOperation() {
        var result = Documents.read("""
                paths: {/orders: {post: {tags: [Orders], operationId: orders, requestBody: {content: {application/json: {schema: {properties: {id: {type: string}}}}}}, responses: {'204': {description: ''}}}}}
                webhooks:
                  orders: {post: {tags: [Orders], operationId: orders, requestBody: {content: {application/json: {schema: {properties: {type: {const: x}}}}}}, responses: {}}}
                """);

        result.sound();
        assertThat(result.plan().apis()).extracting(api -> api.name()).containsExactly("OrdersApi");
        assertThat(result.plan().types())
                .extracting(type -> type.simpleName())
                .containsExactly("Orders", "ShopEvent", "OrdersRequest");
    }

    @Test
    void theOneEventOfADocumentIsEveryDelivery() {
        var result = webhooks(Map.of("newPet", "{schema: {properties: {id: {type: string}}}}"));

        result.sound();
        assertThat(events(result).telling()).isEqualTo(new EventsPlan.Telling(List.of(), false, "newPet"));
    }

    @Test
    void theOneEventThatAPlaceTellsIsNotEveryDelivery() {
        var result = webhooks(Map.of("newPet", "{schema: {properties: {type: {const: pet.new}}}}"));

        result.sound();
        assertThat(events(result).telling()).isEqualTo(new EventsPlan.Telling(List.of(pointer("/type")), false, ""));
    }

    private static Documents.Result withHeader(String header, Map<String, String> webhooks) {
        String webhook =
                "  %s: {post: {parameters: [{name: User-Agent, in: header, example: hookshot, schema: {type: string}},"
                        + " {name: %s, in: header, %s, schema: {type: string}}], requestBody: {content: {application/json:"
                        + " {schema: {properties: {id: {type: string}%s}}}}}, responses: {}}}\n";
        StringBuilder document = new StringBuilder("paths: {}\nwebhooks:\n");
        webhooks.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            String[] parts = entry.getValue().split(" ", -1);
            String action = parts[1].isEmpty() ? "" : ", action: {type: string, enum: [" + parts[1] + "]}";
            document.append(webhook.formatted(entry.getKey(), header, "example: " + parts[0], action));
        });
        return Documents.read(document.toString());
    }

    @Test
    void aHeaderAndAFixedPlaceTellTogether() {
        var result = withHeader(
                "X-Topic", Map.of("a", "orders paid", "b", "orders sent", "c", "parcels sent", "d", "ping "));

        result.sound();
        assertThat(events(result).telling())
                .isEqualTo(new EventsPlan.Telling(
                        List.of(new Locator(List.of("X-Topic"), List.of("/action"))), false, ""));
        assertThat(values(result)).containsExactly("orders.paid", "orders.sent", "parcels.sent", "ping");
    }

    @Test
    void keysTellTheGroupsOfAHeaderThatHasOneExampleForAll() {
        var result = withHeader(
                "X-Acme-Event",
                Map.of(
                        "issues-opened",
                        "issues opened",
                        "issues-closed",
                        "issues closed",
                        "pull-request-opened",
                        "issues opened",
                        "pull-request-auto-closed",
                        "issues auto_closed",
                        "push",
                        "issues "));

        result.sound();
        assertThat(events(result).telling())
                .isEqualTo(new EventsPlan.Telling(
                        List.of(new Locator(List.of("X-Acme-Event"), List.of("/action"))), true, ""));
        assertThat(values(result))
                .containsExactly(
                        "issues.closed", "issues.opened", "pull-request.auto_closed", "pull-request.opened", "push");
    }

    @Test
    void theOperationTellsAGroupWhenTheKeyDoesNotAndAnOpenSecondTextIsNoneOfTheType() {
        String webhook = "  %s: {post: {operationId: %s, parameters: [{name: X-Acme-Event, in: header, example: issues,"
                + " schema: {type: string}}], requestBody: {content: {application/json: {schema: {properties: {%s}}}}},"
                + " responses: {}}}\n";
        String either = webhook.replace(
                "{properties: {%s}}", "{oneOf: [{properties: {%3$s}}, {properties: {%3$s, team: {const: x}}}]}");
        var result = Documents.read("paths: {}\nwebhooks:\n"
                + webhook.formatted("issues-opened", "issues/opened", "action: {type: string, enum: [opened]}")
                + webhook.formatted("issues-closed", "issues/closed", "action: {const: closed}")
                + webhook.formatted("issues-edited", "issues/edited", "action: {const: edited}")
                + either.formatted("issues-given", "issues/given", "action: {const: given}")
                + webhook.formatted("issues-was-moved", "issues/move", "action: {const: move}")
                + webhook.formatted("sample-made", "sample/made", "action: {type: string, example: made}")
                + webhook.formatted("free-thing", "free/thing", "action: {type: string}")
                + webhook.formatted("push", "push", "id: {type: string}"));

        assertThat(values(result))
                .containsExactly(
                        "issues.opened",
                        "issues.closed",
                        "issues.edited",
                        "issues.given",
                        "issues.move",
                        "sample",
                        "free-thing",
                        "push");
        assertThat(result.report()).contains("until then, these are unknown events: free-thing.");
    }

    @Test
    void aHeaderThatIsCalledSomethingElseTellsNoGroups() {
        var result = withHeader(
                "X-Acme-Target",
                Map.of(
                        "issues-opened",
                        "issues opened",
                        "issues-closed",
                        "issues closed",
                        "pull-opened",
                        "issues opened"));

        assertThat(events(result).telling().locators())
                .doesNotContain(new Locator(List.of("X-Acme-Target"), List.of("/action")));
    }

    @Test
    void twoFixedPlacesOfTheBodyTellTogether() {
        String body = "{schema: {properties: {entity: {const: %s}, event: {const: %s}}}}";
        var result = webhooks(Map.of(
                "a", body.formatted("order", "made"),
                "b", body.formatted("order", "gone"),
                "c", body.formatted("parcel", "made"),
                "d", body.formatted("parcel", "gone")));

        result.sound();
        assertThat(events(result).telling().locators()).hasSize(1);
        assertThat(values(result)).doesNotHaveDuplicates().hasSize(4);
    }
}
