package dev.banksman.client.odata;

/**
 * What is to come along with an entity: a property that leads to other entities, bare or with options of its own.
 *
 * @param <R> the entity that the query is about
 */
public interface Expand<R> {
    /** The item of {@code $expand}. */
    Expanded<R> expanded();
}
