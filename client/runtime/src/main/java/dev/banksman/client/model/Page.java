package dev.banksman.client.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param items the items in the server's order; unmodifiable
 * @param document the whole document that they came in
 * @param next where the next page begins; empty on the last page
 * @param <T> the type of the items
 * @param <D> the type of the document
 */
public record Page<T, D>(List<T> items, D document, Optional<Cursor> next) {
    /** Copies the list. */
    public Page {
        items = Collections.unmodifiableList(new ArrayList<>(items));
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(next, "next");
    }
}
