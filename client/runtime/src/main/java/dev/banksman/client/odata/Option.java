package dev.banksman.client.odata;

/** The system query options (OData 4.01, Part 2, 5.1), in the order in which they are written. */
enum Option {
    EXPAND("$expand"),
    FILTER("$filter"),
    ORDER_BY("$orderby"),
    SELECT("$select"),
    SKIP("$skip"),
    TOP("$top"),
    COUNT("$count");

    private final String key;

    Option(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
