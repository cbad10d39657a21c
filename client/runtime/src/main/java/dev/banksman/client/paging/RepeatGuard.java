package dev.banksman.client.paging;

import dev.banksman.client.error.PagingException;
import dev.banksman.client.model.Cursor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ends the iteration over a server that never ends: one whose cursors run in a circle (found by Brent's method, which
 * keeps one cursor), or that answers a counted page with the items of the page before.
 */
final class RepeatGuard {
    private final String operation;
    private final boolean comparesItems;
    private @Nullable Cursor kept;
    private long since;
    private long limit = 1;
    private @Nullable Print previous;

    RepeatGuard(String operation, boolean comparesItems) {
        this.operation = operation;
        this.comparesItems = comparesItems;
    }

    /** Sees the cursor that is followed next. */
    void follows(Cursor cursor) {
        if (cursor.equals(kept)) {
            throw new PagingException(operation + " must come to an end. Found: the server gave the same "
                    + cursor.kind() + " again, " + (since + 1) + (since == 0 ? " page" : " pages")
                    + " after it gave it first. Report it to the service.");
        }
        if (++since == limit) {
            kept = cursor;
            since = 0;
            limit *= 2;
        }
    }

    /** Sees the items of a page. */
    void arrived(List<?> items) {
        Print print = comparesItems && !items.isEmpty() ? Print.of(items) : null;
        if (print != null && print.equals(previous)) {
            throw new PagingException(
                    operation + " must answer every page with its own items. Found: two pages in a row with the same "
                            + items.size() + " items. The server seems to ignore the parameter that names the page.");
        }
        previous = print;
    }

    /** Enough of a page to know it again without keeping it. */
    private record Print(
            int size,
            int hash,
            @Nullable Object first,
            @Nullable Object last) {
        static Print of(List<?> items) {
            return new Print(items.size(), Objects.hash(items.toArray()), items.get(0), items.get(items.size() - 1));
        }
    }
}
