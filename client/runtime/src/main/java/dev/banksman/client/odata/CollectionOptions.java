package dev.banksman.client.odata;

/**
 * Which entities are to come along, and what of them.
 *
 * @param <T> those entities
 */
public final class CollectionOptions<T> extends QueryBuilder<T, CollectionOptions<T>> {
    CollectionOptions() {}

    @Override
    protected CollectionOptions<T> self() {
        return this;
    }
}
