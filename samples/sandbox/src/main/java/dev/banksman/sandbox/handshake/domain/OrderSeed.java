package dev.banksman.sandbox.handshake.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The orders, one every 45 minutes in October 2011, with one to three lines each. */
final class OrderSeed {
    private static final Duration OCTOBER = Duration.ofDays(256);
    private static final Duration EVERY = Duration.ofMinutes(45);
    private static final List<String> STATES = List.of("Draft", "Confirmed", "Processing", "Complete");

    private OrderSeed() {}

    static void fill(Seed seed) {
        seed.addAs(
                "order_categories",
                19,
                Seed.object()
                        .put("id", "NYTS")
                        .put("name", "New York Tradeshow")
                        .put("isDefault", true),
                Duration.ZERO);
        seed.add("order_categories", Seed.object().put("id", "NYTS 2011").put("name", "New York Tradeshow 2011"));
        seed.add("order_categories", Seed.object().put("id", "WEB").put("name", "Website"));
        for (int number = 1; number <= Seed.ORDERS; number++) {
            order(seed, number);
        }
    }

    private static void order(Seed seed, int number) {
        Entity customer = seed.nth("customers", number);
        Duration when = OCTOBER.plus(EVERY.multipliedBy(number));
        List<Entity> lines = new ArrayList<>();
        for (int line = 0; line <= number % 3; line++) {
            lines.add(line(seed, number + line, when));
        }
        ObjectNode order = Seed.object()
                .put("customer", customer.uri())
                .put("category", seed.nth("order_categories", number).uri())
                .put("status", STATES.get(number % STATES.size()))
                .put("shippingMethod", "Ground")
                .put("paymentTerms", "Net 30")
                .put("customerPO", "PO-" + number)
                .put("totalOffDiscount", number % 10 == 0 ? "5.00" : "0.00")
                .put("percentDiscount", number % 4 == 0 ? "2.50" : "0.00")
                .put("emailSent", number % 2 == 0)
                .put("startShipDate", "2011-11-%02d".formatted(1 + number % 28));
        order.set(
                "creditCard",
                customer.value("creditCards").path(0).isMissingNode()
                        ? order.nullNode()
                        : customer.value("creditCards").get(0));
        order.set("lines", Seed.uris(lines));
        seed.touch(seed.add("orders", order, when), Duration.ofMinutes(number % 90));
    }

    private static Entity line(Seed seed, int number, Duration when) {
        Entity item = seed.nth("items", number);
        ObjectNode line = Seed.object()
                .put("isku", item.value("sku").stringValue())
                .put("sku", item.value("sku").stringValue())
                .put("barcode", item.value("barcode").stringValue())
                .put("item", item.uri())
                .put("description", item.value("name").stringValue())
                .put("qty", 1 + number % 12)
                .put("unitPrice", item.value("unitPrice").stringValue())
                .put("listPrice", item.value("unitPrice").stringValue());
        return seed.add("order_lines", line, when);
    }
}
