package dev.banksman.client.paging;

import dev.banksman.client.model.Cursor;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known about a page that arrived.
 *
 * @param url where it came from
 * @param asked the cursor that it was asked for with; empty when the request named none
 * @param items how many items it has
 * @param text the text at a JSON Pointer of its document; empty when there is none
 */
public record PageAnswer(URI url, Optional<Cursor> asked, int items, Function<String, Optional<String>> text) {

    /** The text at a pointer; empty when the pointer is, or the text. */
    Optional<String> at(String pointer) {
        return pointer.isEmpty() ? Optional.empty() : text.apply(pointer).filter(found -> !found.isEmpty());
    }
}
