package dev.banksman.sandbox.handshq.resource;

import java.util.List;

/**
 * A list, page by page ("Pagination"): batches of 100; an empty list has no page at all, and beyond the last page there
 * is nothing.
 *
 * @param requested counted from 1
 */
record Paged<T>(List<T> all, int requested) {
    private static final int SIZE = 100;

    int total() {
        return (all.size() + SIZE - 1) / SIZE;
    }

    List<T> items() {
        if (requested > total()) {
            return List.of();
        }
        int from = (requested - 1) * SIZE;
        return all.subList(from, Math.min(from + SIZE, all.size()));
    }
}
