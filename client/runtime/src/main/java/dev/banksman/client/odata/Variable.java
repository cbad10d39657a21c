package dev.banksman.client.odata;

/** What stands for each element of a collection inside {@code any} and {@code all}; equal to itself only. */
final class Variable {
    /** The name that it has, unless that is taken. */
    private final String wanted;

    private final PropertyPath<?> collection;

    Variable(String wanted, PropertyPath<?> collection) {
        this.wanted = wanted;
        this.collection = collection;
    }

    String wanted() {
        return wanted;
    }

    /** The collection whose elements it stands for. */
    PropertyPath<?> collection() {
        return collection;
    }
}
