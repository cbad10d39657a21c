package dev.banksman.client.paging;

import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Page after page; holds the cursor of the next one and no page. A request that failed is repeated by the next call.
 */
final class PageIterator<T, D> implements Iterator<Page<T, D>> {
    private final Function<Optional<Cursor>, Page<T, D>> fetch;
    private final RepeatGuard guard;
    private Optional<Cursor> next;
    private boolean begun;
    private boolean seen;

    PageIterator(Function<Optional<Cursor>, Page<T, D>> fetch, Optional<Cursor> start, RepeatGuard guard) {
        this.fetch = fetch;
        this.next = start;
        this.guard = guard;
    }

    @Override
    public boolean hasNext() {
        return !begun || next.isPresent();
    }

    @Override
    public Page<T, D> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more pages.");
        }
        follow();
        Page<T, D> page = fetch.apply(next);
        guard.arrived(page.items());
        begun = true;
        seen = false;
        next = page.next();
        return page;
    }

    /** Shows each cursor to the guard once, also when its request fails and is repeated. */
    private void follow() {
        if (!seen) {
            next.ifPresent(guard::follows);
            seen = true;
        }
    }
}
