package dev.banksman.sandbox.handshake.domain;

import static dev.banksman.sandbox.handshake.domain.Field.derived;
import static dev.banksman.sandbox.handshake.domain.Field.many;
import static dev.banksman.sandbox.handshake.domain.Field.one;
import static dev.banksman.sandbox.handshake.domain.Field.own;
import static dev.banksman.sandbox.handshake.domain.Field.scalar;
import static dev.banksman.sandbox.handshake.domain.Field.text;

import java.util.List;
import java.util.NoSuchElementException;

/** All kinds of resources with their fields. */
public final class Resources {
    private static final ResourceType ORDERS = new ResourceType(
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

    private static final ResourceType ORDER_LINES = new ResourceType(
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

    private static final ResourceType ORDER_CATEGORIES = new ResourceType(
            "order_categories",
            "Category",
            "id",
            false,
            false,
            List.of(text("id"), text("name"), scalar("isDefault", Kind.FLAG)));

    private static final ResourceType CUSTOMERS = new ResourceType(
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

    private static final ResourceType ADDRESSES = new ResourceType(
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

    private static final ResourceType CREDIT_CARDS = new ResourceType(
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

    private static final ResourceType ITEMS = new ResourceType(
            "items",
            "Item",
            "sku",
            true,
            true,
            List.of(
                    text("sku").asNeeded(),
                    text("name").asNeeded(),
                    text("longDesc"),
                    text("barcode"),
                    scalar("unitPrice", Kind.DECIMAL).asNeeded(),
                    scalar("minQty", Kind.INTEGER).asNeeded(),
                    scalar("multQty", Kind.INTEGER).asNeeded(),
                    one("category", "categories").asNeeded(),
                    scalar("categoryPosition", Kind.INTEGER),
                    many("variants", "variants").inFull(),
                    scalar("additionalPrices", Kind.PRICES),
                    one("manufacturer", "manufacturers"),
                    scalar("imageURLs", Kind.TEXTS),
                    derived("thumbnailURLs", Derivations::thumbnails),
                    derived("thumbnailURL", Derivations::thumbnail)));

    private static final ResourceType VARIANTS = new ResourceType(
            "variants",
            "Variant",
            "sku",
            false,
            true,
            List.of(text("sku"), scalar("unitPrice", Kind.DECIMAL).asNullable(), text("barcode")));

    private static final ResourceType CATEGORIES = new ResourceType(
            "categories",
            "Category",
            "id",
            false,
            true,
            List.of(
                    text("id"),
                    text("name").asNeeded(),
                    scalar("categoryPosition", Kind.INTEGER),
                    one("parent", "categories"),
                    text("subType"),
                    one("manufacturer", "manufacturers"),
                    derived("subcategories", Derivations::below)));

    private static final ResourceType MANUFACTURERS = new ResourceType(
            "manufacturers",
            "Manufacturer",
            "id",
            false,
            false,
            List.of(
                    text("id"),
                    text("name"),
                    text("email"),
                    text("logoURL").asNullable(),
                    scalar("categoryPosition", Kind.INTEGER)));

    private static final ResourceType CUSTOMER_GROUPS = new ResourceType(
            "customer_groups",
            "CustomerGroup",
            "id",
            false,
            false,
            List.of(text("id"), text("name").asNeeded(), text("currency")));

    private static final ResourceType USER_GROUPS = new ResourceType(
            "user_groups",
            "UserGroup",
            "id",
            false,
            false,
            List.of(
                    text("id"),
                    text("name").asNeeded(),
                    derived(
                            "isMaster",
                            (group, store) ->
                                    Derivations.flag(group.value("parent").isNull())),
                    one("parent", "user_groups"),
                    many("categories", "categories"),
                    derived("subcategories", Derivations::below)));

    private static final ResourceType USERS = new ResourceType(
            "users", "User", "", false, true, List.of(text("name").asNeeded(), text("email")));

    /** All of them; the first eight can be written, and the ninth be read, by operations of their own. */
    public static final List<ResourceType> ALL = List.of(
            ORDERS,
            CUSTOMERS,
            ADDRESSES,
            ITEMS,
            CATEGORIES,
            CUSTOMER_GROUPS,
            USER_GROUPS,
            USERS,
            ORDER_CATEGORIES,
            ORDER_LINES,
            CREDIT_CARDS,
            VARIANTS,
            MANUFACTURERS);

    private Resources() {}

    public static ResourceType at(String path) {
        return ALL.stream()
                .filter(type -> type.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(path));
    }
}
