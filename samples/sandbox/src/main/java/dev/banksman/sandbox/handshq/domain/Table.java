package dev.banksman.sandbox.handshq.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things by id, in the order in which they came, and the sequence that numbers them. Guarded by its {@link Account}.
 */
final class Table<T> {
    private final Function<T, String> id;
    private final Map<String, T> rows = new LinkedHashMap<>();
    private int next;

    Table(int first, Function<T, String> id) {
        this.next = first;
        this.id = id;
    }

    String nextId() {
        return Integer.toString(next++);
    }

    /** Adds the row, or replaces the one of the same id. */
    T put(T row) {
        rows.put(id.apply(row), row);
        return row;
    }

    Optional<T> find(String rowId) {
        return Optional.ofNullable(rows.get(rowId));
    }

    boolean remove(String rowId) {
        return rows.remove(rowId) != null;
    }

    List<T> all() {
        return List.copyOf(rows.values());
    }
}
