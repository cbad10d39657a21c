package dev.banksman.client.odata;

/**
 * True or false.
 *
 * @param <R> the entity that the query is about
 */
public final class BooleanProperty<R> extends Property<R, Boolean> {
    BooleanProperty(PropertyPath<R> path) {
        super(path, String::valueOf);
    }
}
