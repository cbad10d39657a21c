package dev.banksman.sandbox.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WritingTest extends HandshakeTest {
    private static final String ITEM = """
            {"sku": "NEW-1", "name": "New", "unitPrice": "1.10", "minQty": 1, "multQty": 1,
            "category": "/api/v2/categories/1"}""";

    @Test
    void aCreatedResourceIsNotInTheAnswerButItsAddressIs() {
        Answer created = send("POST", "/items", ITEM).expectNothing(201);
        Answer item = get(created.header("Location").orElseThrow()).expect(200);

        assertThat(created.header("Location")).contains("/api/v2/items/41");
        assertThat(item.text("/unitPrice")).isEqualTo("1.10");
        assertThat(item.text("/ctime")).isEqualTo("2026-03-02T08:30:00Z");
        assertThat(item.text("/cdate")).isEqualTo("2026-03-02");
        assertThat(item.text("/owner") + " " + item.text("/ownerName")).isEqualTo("/api/v2/users/1 Jean Grae");
    }

    @Test
    void aChangeLeavesAloneWhatIsLeftOut() {
        pass(Duration.ofHours(1));
        Answer changed = send("PUT", "/items/7", "{\"name\": \"Other\"}").expect(200);

        assertThat(changed.text("/name")).isEqualTo("Other");
        assertThat(changed.text("/sku")).isEqualTo("SKU-007");
        assertThat(changed.text("/mtime")).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(changed.json()).isEqualTo(get("/items/7").json());
    }

    /** Customers and items are answered, all others are not. */
    @Test
    void aChangeIsAnsweredWithTheResourceOrWithNothing() {
        send("PUT", "/customers/43", "{}").expect(200);
        send("PUT", "/items/7", "{}").expect(200);
        send("PUT", "/orders/89", "{\"notes\": \"x\"}").expectNothing(204);
        send("PUT", "/addresses/44", "{}").expectNothing(204);
    }

    @Test
    void aChangeOfWhatIsNotThereCreatesIt() {
        Answer created = send("PUT", "/items/900", ITEM).expectNothing(201);

        assertThat(created.header("Location")).contains("/api/v2/items/900");
        assertThat(get("/items/900").text("/sku")).isEqualTo("NEW-1");
        assertThat(send("POST", "/items", ITEM.replace("NEW-1", "NEW-2")).header("Location"))
                .contains("/api/v2/items/901");
    }

    @Test
    void readonlyFieldsAreIgnored() {
        requestsNeedNotBeRight();
        Answer before = get("/items/7");
        send("PUT", "/items/7", "{\"objID\": 8, \"uuid\": \"x\", \"ctime\": \"x\", \"thumbnailURL\": 1, \"colour\": 2}")
                .expect(200);

        assertThat(get("/items/7").text("/uuid")).isEqualTo(before.text("/uuid"));
        assertThat(get("/items/7").text("/thumbnailURL")).isEqualTo(before.text("/thumbnailURL"));
    }

    @Test
    void moneyKeepsItsDigits() {
        requestsNeedNotBeRight();
        send("PUT", "/items/7", "{\"unitPrice\": \"1.10\"}").expect(200);
        assertThat(get("/items/7").at("/unitPrice")).isEqualTo(tree("\"1.10\""));
        send("PUT", "/items/7", "{\"unitPrice\": 2.5}").expect(200);
        assertThat(get("/items/7").at("/unitPrice")).isEqualTo(tree("\"2.5\""));
        send("PUT", "/items/7", "{\"unitPrice\": \"cheap\"}").expectError("The field 'unitPrice' can't be that.");
    }

    @Test
    void anOrderIsSummedUp() {
        Answer created = send("POST", "/orders", """
                        {"customer": "/api/v2/customers/43", "percentDiscount": "10", "totalOffDiscount": "1.00",
                        "lines": [{"qty": 3, "unitPrice": "7.00", "item": "/api/v2/items/7"}]}""").expectNothing(201);
        Answer order = get(created.header("Location").orElseThrow());

        assertThat(order.text("/id")).isEqualTo("#861");
        assertThat(order.text("/lines/0/total")).isEqualTo("21.00");
        assertThat(order.text("/total")).isEqualTo("18.00");
        assertThat(order.text("/manufacturerNames")).isEqualTo("Tide");
        assertThat(order.at("/startShipDate").isNull()).isTrue();
    }

    @Test
    void whatMustBeGivenIsMissed() {
        send("POST", "/items", "{\"sku\": \"A\"}").expectError("There is no 'name', which must be given.");
        send("POST", "/orders", "{}").expectError("There is no 'customer', which must be given.");
        send("POST", "/orders", "[]").expectError("The body must be one resource.");
        send("POST", "/orders", "{").expectError("The body is not valid JSON (line 1, column 2).");
    }

    @Test
    void aNullIsWrittenOnlyWhereThereCanBeOne() {
        requestsNeedNotBeRight();
        send("PUT", "/orders/89", "{\"category\": null, \"notes\": null, \"startShipDate\": null}")
                .expectNothing(204);

        assertThat(get("/orders/89").at("/category").isNull()).isTrue();
        assertThat(get("/orders/89").text("/notes")).isEmpty();
    }

    @Test
    void whatIsDeletedIsNoLongerReferredTo() {
        String item = get("/orders/89").text("/lines/0/item");
        send("DELETE", item, "").expectNothing(204);

        get(item).expectNothing(404);
        assertThat(get("/orders/89").at("/lines/0/item").isNull()).isTrue();
    }

    @Test
    void ordersGoWithTheirCustomer() {
        String customer = get("/orders/89?full=false").text("/customer");
        send("DELETE", customer, "").expectNothing(204);

        get("/orders/89").expectNothing(404);
        assertThat(get("/orders?limit=1").at("/meta/total_count").asInt()).isLessThan(860);
    }

    @Test
    void someInstantsAreFineAndWithoutAZone() {
        assertThat(get("/orders/10").text("/ctime")).matches("2011-10-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.479123");
        assertThat(get("/orders/11").text("/ctime")).matches("2011-10-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }
}
