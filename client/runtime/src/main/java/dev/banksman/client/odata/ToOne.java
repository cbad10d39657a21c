package dev.banksman.client.odata;

import java.util.function.Consumer;

/**
 * Another entity, which comes along when it is expanded.
 *
 * @param <R> the entity that the query is about
 * @param <T> the other entity
 */
public interface ToOne<R, T> extends Expand<R> {
    /** The way to it. */
    PropertyPath<R> path();

    /** With some of its properties, and some of its own entities. */
    default Expand<R> expand(Consumer<EntityOptions<T>> options) {
        EntityOptions<T> given = new EntityOptions<>();
        options.accept(given);
        return new Expanded<>(path(), given.options());
    }

    @Override
    default Expanded<R> expanded() {
        return new Expanded<>(path(), Options.NONE);
    }
}
