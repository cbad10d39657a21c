package dev.banksman.sandbox.handshake.domain;

import static dev.banksman.sandbox.handshake.domain.Field.derived;
import static dev.banksman.sandbox.handshake.domain.Field.many;
import static dev.banksman.sandbox.handshake.domain.Field.one;
import static dev.banksman.sandbox.handshake.domain.Field.scalar;
import static dev.banksman.sandbox.handshake.domain.Field.text;

import java.util.List;

/** Orders, and what belongs to them. */
final class OrderTypes {
    static final ResourceType ORDERS = new ResourceType(
            "orders",
            "Order",
            "",
            false,
            true,
            List.of(
                    derived("id", (order, store) -> Derivations.text("#" + order.objId())),
                    one("customer", "customers").asNeeded().neverNull().inFull(),
                    one("billTo", "addresses").neverNull(),
                    one("shipTo", "addresses").neverNull(),
                    one("creditCard", "credit_cards"),
                    one("userGroup", "user_groups"),
                    one("category", "order_categories"),
                    many("lines", "order_lines").inFull(),
                    derived("lastEdited", Derivations::lastEdited),
                    derived("lastExported", Derivations::nothing),
                    derived("manufacturerIds", (order, store) -> Derivations.manufacturers(order, store, "id")),
                    derived("manufacturerNames", (order, store) -> Derivations.manufacturers(order, store, "name")),
                    text("status"),
                    text("shippingMethod"),
                    text("paymentTerms"),
                    derived("total", Derivations::orderTotal),
                    scalar("totalOffDiscount", Kind.DECIMAL),
                    scalar("percentDiscount", Kind.DECIMAL),
                    text("notes"),
                    text("customerPO"),
                    scalar("emailSent", Kind.FLAG),
                    scalar("startShipDate", Kind.DATE),
                    scalar("cancelDate", Kind.DATE),
                    scalar("freeShipping", Kind.FLAG),
                    scalar("shipPartial", Kind.FLAG),
                    text("signatureURL").asNullable(),
                    scalar("photoURLs", Kind.TEXTS)));

    static final ResourceType ORDER_LINES = new ResourceType(
            "order_lines",
            "OrderLine",
            "",
            false,
            true,
            List.of(
                    text("isku"),
                    text("vsku"),
                    text("sku"),
                    text("barcode"),
                    one("item", "items"),
                    text("description"),
                    scalar("qty", Kind.INTEGER),
                    scalar("unitPrice", Kind.DECIMAL),
                    derived("total", (line, store) -> Derivations.text(Derivations.lineTotal(line))),
                    text("notes"),
                    scalar("listPrice", Kind.DECIMAL),
                    scalar("discount", Kind.DECIMAL),
                    scalar("percentageDiscount", Kind.DECIMAL)));

    static final ResourceType ORDER_CATEGORIES = new ResourceType(
            "order_categories",
            "Category",
            "id",
            false,
            false,
            List.of(text("id"), text("name"), scalar("isDefault", Kind.FLAG)));

    private OrderTypes() {}
}
