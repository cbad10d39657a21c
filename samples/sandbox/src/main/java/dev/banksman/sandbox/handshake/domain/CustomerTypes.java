package dev.banksman.sandbox.handshake.domain;

import static dev.banksman.sandbox.handshake.domain.Field.derived;
import static dev.banksman.sandbox.handshake.domain.Field.many;
import static dev.banksman.sandbox.handshake.domain.Field.one;
import static dev.banksman.sandbox.handshake.domain.Field.own;
import static dev.banksman.sandbox.handshake.domain.Field.scalar;
import static dev.banksman.sandbox.handshake.domain.Field.text;

import java.util.List;

/** Customers, and what belongs to them. */
final class CustomerTypes {
    static final ResourceType CUSTOMERS = new ResourceType(
            "customers",
            "Customer",
            "id",
            true,
            true,
            List.of(
                    text("id"),
                    text("name").asNeeded(),
                    text("contact"),
                    text("email"),
                    text("taxId"),
                    own("billTo", "addresses"),
                    many("shipTos", "addresses"),
                    one("defaultShipTo", "addresses"),
                    many("creditCards", "credit_cards"),
                    one("userGroup", "user_groups"),
                    one("customerGroup", "customer_groups"),
                    text("shippingMethod"),
                    text("paymentTerms"),
                    text("currency"),
                    text("locale")));

    static final ResourceType ADDRESSES = new ResourceType(
            "addresses",
            "Address",
            "",
            false,
            true,
            List.of(
                    text("id"),
                    text("name"),
                    text("street"),
                    text("street2"),
                    text("city"),
                    text("state"),
                    text("postcode"),
                    text("country"),
                    text("phone"),
                    text("fax"),
                    scalar("isDefaultShipTo", Kind.FLAG),
                    derived("multiLineStr", Derivations::lines),
                    derived("btCustomer", (address, store) -> Derivations.customerWith(address, store, "billTo")),
                    derived("stCustomer", (address, store) -> Derivations.customerWith(address, store, "shipTos"))));

    static final ResourceType CREDIT_CARDS = new ResourceType(
            "credit_cards",
            "CreditCard",
            "",
            false,
            true,
            List.of(
                    text("type"),
                    text("lastFour"),
                    text("month"),
                    text("year"),
                    derived("expiry", Derivations::expiry),
                    text("name")));

    static final ResourceType CUSTOMER_GROUPS = new ResourceType(
            "customer_groups",
            "CustomerGroup",
            "id",
            false,
            false,
            List.of(text("id"), text("name").asNeeded(), text("currency")));

    private CustomerTypes() {}
}
