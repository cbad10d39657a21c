package dev.banksman.sandbox.handshake.domain;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The items with their categories, variants and manufacturers. */
final class CatalogueSeed {
    private static final List<String> KINDS = List.of("Board", "Leash", "Wax", "Wetsuit", "Fins");
    private static final int ITEMS = 40;

    private CatalogueSeed() {}

    static void fill(Seed seed) {
        manufacturers(seed);
        categories(seed);
        for (int number = 1; number <= ITEMS; number++) {
            item(seed, number);
        }
    }

    private static void manufacturers(Seed seed) {
        seed.add(
                "manufacturers",
                Seed.object()
                        .put("id", "S&S")
                        .put("name", "Short & Sweet")
                        .put("email", "sales@short-and-sweet.example")
                        .put("logoURL", "https://images.handshake.example/short-and-sweet.png")
                        .put("categoryPosition", 1));
        seed.add(
                "manufacturers",
                Seed.object().put("id", "TIDE").put("name", "Tide").putNull("logoURL"));
    }

    private static void categories(Seed seed) {
        Entity surf = seed.add("categories", category("SURF", "Surf", 1));
        seed.add("categories", category("BOARDS", "Boards", 1).put("parent", surf.uri()));
        seed.add("categories", category("CARE", "Care", 2).put("parent", surf.uri()));
        seed.add(
                "categories",
                category("WEAR", "Wear", 2)
                        .put("manufacturer", seed.get("manufacturers", 1).uri()));
    }

    private static ObjectNode category(String id, String name, int position) {
        return Seed.object()
                .put("id", id)
                .put("name", name)
                .put("categoryPosition", position)
                .put("subType", "Item");
    }

    private static void item(Seed seed, int number) {
        String sku = "SKU-%03d".formatted(number);
        String price = "%d.%02d".formatted(5 + number * 3, number % 100);
        ObjectNode item = Seed.object()
                .put("sku", sku)
                .put("name", KINDS.get(number % KINDS.size()) + " No. " + number)
                .put("longDesc", "Salt & sun <proof>, \"no. " + number + "\"")
                .put("barcode", "40000000%05d".formatted(number))
                .put("unitPrice", price)
                .put("minQty", 1)
                .put("multQty", number % 4 == 0 ? 6 : 1)
                .put("category", seed.nth("categories", number).uri())
                .put("categoryPosition", number)
                .put("manufacturer", seed.nth("manufacturers", number).uri());
        item.putObject("additionalPrices").put("GBP", price).put("EUR", price);
        item.putArray("imageURLs").add("https://images.handshake.example/" + sku + ".png");
        item.set("variants", Seed.uris(number % 5 == 0 ? variants(seed, sku) : List.of()));
        seed.add("items", item);
    }

    private static List<Entity> variants(Seed seed, String sku) {
        Entity small = seed.add("variants", Seed.object().put("sku", sku + "-S").putNull("unitPrice"));
        Entity large = seed.add("variants", Seed.object().put("sku", sku + "-L").put("unitPrice", "99.90"));
        return List.of(small, large);
    }
}
