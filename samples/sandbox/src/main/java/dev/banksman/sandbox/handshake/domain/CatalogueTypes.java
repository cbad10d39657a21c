package dev.banksman.sandbox.handshake.domain;

import static dev.banksman.sandbox.handshake.domain.Field.derived;
import static dev.banksman.sandbox.handshake.domain.Field.many;
import static dev.banksman.sandbox.handshake.domain.Field.one;
import static dev.banksman.sandbox.handshake.domain.Field.scalar;
import static dev.banksman.sandbox.handshake.domain.Field.text;

import java.util.List;

/** What can be ordered, and how it is sorted. */
final class CatalogueTypes {
    static final ResourceType ITEMS = new ResourceType(
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

    static final ResourceType VARIANTS = new ResourceType(
            "variants",
            "Variant",
            "sku",
            false,
            true,
            List.of(text("sku"), scalar("unitPrice", Kind.DECIMAL).asNullable(), text("barcode")));

    static final ResourceType CATEGORIES = new ResourceType(
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

    static final ResourceType MANUFACTURERS = new ResourceType(
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

    private CatalogueTypes() {}
}
