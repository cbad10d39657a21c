package dev.banksman.sandbox.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reading and writing what is related. */
class FullModeTest extends HandshakeTest {
    @Test
    void anOrderHasItsCustomerAndItsLinesInFull() {
        Answer order = get("/orders/89").expect(200);
        String customer = order.text("/customer/resource_uri");

        assertThat(order.at("/customer")).isEqualTo(get(customer).json());
        assertThat(order.at("/lines/0/qty").isInt()).isTrue();
        assertThat(order.text("/billTo")).startsWith("/api/v2/addresses/");
        assertThat(order.at("/customer/billTo/city").isString()).isTrue();
    }

    @Test
    void withoutFullModeEverythingIsAReference() {
        Answer order = get("/orders/89?full=false").expect(200);

        assertThat(order.text("/customer")).matches("/api/v2/customers/\\d+");
        assertThat(order.text("/lines/0")).matches("/api/v2/order_lines/\\d+");
        assertThat(get("/customers?full=false").each("/billTo")).allMatch(uri -> uri.startsWith("/api/v2/addresses/"));
    }

    /** The customer of the reference, with the bill-to address that is there in full. */
    @Test
    void theSampleOfTheReferenceIsThere() {
        Answer customer = get("/customers/43").expect(200);

        assertThat(customer.text("/id") + " " + customer.text("/name")).isEqualTo("C1004 The Globe");
        assertThat(customer.text("/billTo/resource_uri")).isEqualTo("/api/v2/addresses/44");
        assertThat(customer.text("/billTo/btCustomer")).isEqualTo("/api/v2/customers/43");
        assertThat(customer.at("/billTo/stCustomer").isNull()).isTrue();
        assertThat(customer.text("/billTo/city")).isEqualTo("Brooklyn");
    }

    @Test
    void aReferenceChangesNothingBehindIt() {
        String before = get("/customers/43").text("/mtime");
        send("PUT", "/orders/89", "{\"customer\": \"/api/v2/customers/43\"}").expectNothing(204);

        assertThat(get("/orders/89").text("/customer/id")).isEqualTo("C1004");
        assertThat(get("/customers/43").text("/mtime")).isEqualTo(before);
    }

    @Test
    void aResourceInFullIsWrittenThrough() {
        String customer = get("/orders/89").text("/customer/resource_uri");
        send(
                        "PUT",
                        "/orders/89",
                        "{\"customer\": {\"resource_uri\": \"%s\", \"name\": \"Renamed\"}}".formatted(customer))
                .expectNothing(204);

        assertThat(get(customer).text("/name")).isEqualTo("Renamed");
        assertThat(get(customer).text("/contact")).isEqualTo("Kelly Slater");
    }

    @Test
    void withoutAnAddressTheOneWithTheSameKeyIsChanged() {
        send("PUT", "/orders/89", "{\"customer\": {\"id\": \"C1004\", \"name\": \"Renamed\"}}")
                .expectNothing(204);

        assertThat(get("/customers/43").text("/name")).isEqualTo("Renamed");
        assertThat(get("/orders/89").text("/customer/resource_uri")).isEqualTo("/api/v2/customers/43");
    }

    @Test
    void withoutAnAddressAndAKeyOneIsCreated() {
        send("PUT", "/orders/89", "{\"customer\": {\"name\": \"New\", \"billTo\": {\"city\": \"Montauk\"}}}")
                .expectNothing(204);
        Answer order = get("/orders/89");

        assertThat(order.text("/customer/resource_uri")).isEqualTo("/api/v2/customers/61");
        assertThat(order.text("/customer/billTo/city")).isEqualTo("Montauk");
        assertThat(get("/customers").at("/meta/total_count").asInt()).isEqualTo(61);
    }

    @Test
    void createsAResourceTogetherWithOthers() {
        Answer created = send("POST", "/customers", """
                        {"name": "Reef", "customerGroup": "/api/v2/customer_groups/2", "billTo": {},
                        "shipTos": [{"street": "1 Pier"}, {"street": "2 Pier"}]}""").expectNothing(201);
        Answer customer = get(created.header("Location").orElseThrow()).expect(200);
        String shipTo = customer.text("/shipTos/1");

        assertThat(customer.text("/customerGroup")).isEqualTo("/api/v2/customer_groups/2");
        assertThat(get(shipTo).text("/street")).isEqualTo("2 Pier");
        assertThat(get(shipTo).text("/stCustomer")).isEqualTo(customer.text("/resource_uri"));
    }

    @Test
    void refusesAnAddressThatLeadsNowhere() {
        send("PUT", "/orders/89", "{\"customer\": \"/api/v2/customers/4711\"}")
                .expectError("The field 'customer' is neither a resource nor the address of one that there is.");
        send("PUT", "/orders/89", "{\"customer\": {\"resource_uri\": \"/api/v2/orders/1\"}}")
                .expectError("The field 'customer' is neither a resource nor the address of one that there is.");
    }

    @Test
    void aBillToStaysWithItsCustomer() {
        send("PUT", "/customers/43", "{\"billTo\": \"/api/v2/addresses/2\"}")
                .expectError("The field 'billTo' can't become another resource.");
        send("PUT", "/customers/43", "{\"billTo\": {\"city\": \"Montauk\"}}").expect(200);
        send("POST", "/customers", "{\"name\": \"A\", \"billTo\": \"/api/v2/addresses/2\"}")
                .expectError("The field 'billTo' must be a new resource in full.");
        send("DELETE", "/addresses/44", "").expectError("An address that bills or goods go to cannot be deleted.");

        assertThat(get("/addresses/44").text("/city")).isEqualTo("Montauk");
    }

    @Test
    void whatFailsChangesNothing() {
        send("PUT", "/orders/89", """
                        {"customer": {"id": "C1004", "name": "Renamed"}, "lines": [{"sku": "X"}], "category": "/nowhere"}""").expect(400);

        assertThat(get("/customers/43").text("/name")).isEqualTo("The Globe");
        assertThat(get("/orders/89").at("/lines").size()).isEqualTo(3);
    }
}
