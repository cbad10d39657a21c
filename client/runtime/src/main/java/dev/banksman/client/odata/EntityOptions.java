package dev.banksman.client.odata;

/**
 * What is wanted of an entity that comes along.
 *
 * @param <T> that entity
 */
public final class EntityOptions<T> extends EntityQueryBuilder<T, EntityOptions<T>> {
    EntityOptions() {}

    @Override
    protected EntityOptions<T> self() {
        return this;
    }
}
