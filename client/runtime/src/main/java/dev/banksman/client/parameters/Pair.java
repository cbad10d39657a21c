package dev.banksman.client.parameters;

/** A name and a value of a query, both encoded. */
record Pair(String name, String value) {
    @Override
    public String toString() {
        return name + "=" + value;
    }
}
