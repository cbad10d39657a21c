package dev.banksman.client.odata;

import java.util.function.Consumer;

/**
 * Other entities, which come along when they are expanded.
 *
 * @param <R> the entity that the query is about
 * @param <T> the other entity
 * @param <P> the other entity as a condition has it
 */
public final class ToMany<R, T, P> extends Many<R, P> implements Expand<R> {
    /** The entity's own collection. */
    public ToMany(Many<R, P> many) {
        super(many);
    }

    /** Some of them, with some of theirs. */
    public Expand<R> expand(Consumer<CollectionOptions<T>> options) {
        CollectionOptions<T> given = new CollectionOptions<>();
        options.accept(given);
        return new Expanded<>(path(), given.options());
    }

    @Override
    public Expanded<R> expanded() {
        return new Expanded<>(path(), Options.NONE);
    }
}
