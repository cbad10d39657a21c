package dev.banksman.sandbox.handshake.domain;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The customers with their addresses and cards. */
final class CustomerSeed {
    private static final int GLOBE = 43;
    private static final int FIRST_SHIP_TO = 1001;
    private static final List<String> CITIES = List.of("Brooklyn", "Santa Cruz", "Montauk", "Huntington Beach");

    private CustomerSeed() {}

    static void fill(Seed seed) {
        for (int number = 1; number <= Seed.CUSTOMERS; number++) {
            seed.addAs("addresses", number + 1L, address(number, "8051 Brown Road"), Duration.ofDays(number));
        }
        for (int number = 1; number <= Seed.CUSTOMERS; number++) {
            customer(seed, number);
        }
    }

    private static void customer(Seed seed, int number) {
        String name = number == GLOBE ? "The Globe" : "Surf Shop " + number;
        List<Entity> shipTos = number % 3 == 0 ? List.of(shipTo(seed, number)) : List.of();
        ObjectNode customer = Seed.object()
                .put("id", "C" + (961 + number))
                .put("name", name)
                .put("contact", "Kelly Slater")
                .put("email", "shop" + number + "@surf.example")
                .put("billTo", seed.get("addresses", number + 1L).uri())
                .put("userGroup", seed.nth("user_groups", number).uri())
                .put("customerGroup", seed.nth("customer_groups", number).uri())
                .put("shippingMethod", "Ground")
                .put("paymentTerms", "Net 30")
                .put("currency", number % 2 == 0 ? "USD" : "GBP")
                .put("locale", "en_US");
        customer.set("shipTos", Seed.uris(shipTos));
        customer.set("creditCards", Seed.uris(number % 4 == 0 ? List.of(card(seed, number)) : List.of()));
        shipTos.forEach(address -> customer.put("defaultShipTo", address.uri()));
        seed.add("customers", customer);
    }

    private static Entity shipTo(Seed seed, int number) {
        return seed.addAs(
                "addresses",
                FIRST_SHIP_TO + number,
                address(number, number + " Beach Road").put("isDefaultShipTo", true),
                Duration.ofDays(number));
    }

    private static ObjectNode address(int number, String street) {
        return Seed.object()
                .put("street", street)
                .put("city", CITIES.get((number - GLOBE % CITIES.size() + CITIES.size()) % CITIES.size()))
                .put("state", "NY")
                .put("postcode", "11217")
                .put("country", "US")
                .put("phone", "123-456-7894")
                .put("fax", "555-555-5559");
    }

    private static Entity card(Seed seed, int number) {
        return seed.add(
                "credit_cards",
                Seed.object()
                        .put("type", "Visa")
                        .put("lastFour", "%04d".formatted(1000 + number))
                        .put("month", "09")
                        .put("year", "2014")
                        .put("name", "Kelly Slater"));
    }
}
