package dev.banksman.client.model;

import java.util.Objects;

/**
 * A key to sort by, and the direction.
 *
 * <pre>{@code
 * handshake.orders().listAll(q -> q.orderBy(Sorting.descending(OrderKey.CTIME)));   // the newest first
 * }</pre>
 *
 * @param key what is compared
 * @param descending whether the greatest comes first
 * @param <K> the keys that the operation knows
 */
public record Sorting<K extends OpenEnum<?>>(K key, boolean descending) {
    /** Checks the key. */
    public Sorting {
        Objects.requireNonNull(key, "key");
    }

    /** The smallest first. */
    public static <K extends OpenEnum<?>> Sorting<K> ascending(K key) {
        return new Sorting<>(key, false);
    }

    /** The greatest first. */
    public static <K extends OpenEnum<?>> Sorting<K> descending(K key) {
        return new Sorting<>(key, true);
    }
}
