package dev.banksman.client.paging;

import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Page after page; holds the cursor of the next one, and a page only between asking whether there is one and taking it.
 * A request that failed is repeated by the next call.
 */
final class PageIterator<T, D> implements Iterator<Page<T, D>> {
    private final Function<Optional<Cursor>, Optional<Page<T, D>>> fetch;
    private final RepeatGuard guard;
    private Optional<Cursor> next;
    private @Nullable Page<T, D> ready;
    private boolean begun;
    private boolean seen;

    PageIterator(Function<Optional<Cursor>, Optional<Page<T, D>>> fetch, Optional<Cursor> start, RepeatGuard guard) {
        this.fetch = fetch;
        this.next = start;
        this.guard = guard;
    }

    @Override
    public boolean hasNext() {
        if (ready == null && (!begun || next.isPresent())) {
            ready = fetched();
        }
        return ready != null;
    }

    @Override
    public Page<T, D> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more pages.");
        }
        Page<T, D> page = Objects.requireNonNull(ready);
        ready = null;
        return page;
    }

    private @Nullable Page<T, D> fetched() {
        follow();
        Optional<Page<T, D>> page = fetch.apply(next);
        page.ifPresent(found -> guard.arrived(found.items()));
        begun = true;
        seen = false;
        next = page.flatMap(Page::next);
        return page.orElse(null);
    }

    /** Shows each cursor to the guard once, also when its request fails and is repeated. */
    private void follow() {
        if (!seen) {
            next.ifPresent(guard::follows);
            seen = true;
        }
    }
}
