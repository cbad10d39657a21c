package dev.banksman.client.paging;

import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import dev.banksman.client.model.Pages;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pages that are fetched while one iterates. Keeps nothing itself.
 *
 * @param <T> the type of the items
 * @param <D> the type of a page's document
 */
public final class LazyPages<T, D> implements Pages<T, D> {
    private final PagingRules rules;
    private final Function<Optional<Cursor>, Optional<Page<T, D>>> fetch;
    private final Optional<Cursor> start;

    /**
     * Pages from a cursor on, or from the first page that the query asks for.
     *
     * @param fetch gets one page; empty when the server has none, which is the end
     */
    public LazyPages(
            PagingRules rules, Function<Optional<Cursor>, Optional<Page<T, D>>> fetch, Optional<Cursor> start) {
        this.rules = rules;
        this.fetch = fetch;
        this.start = start;
    }

    @Override
    public Iterable<Page<T, D>> pages() {
        return this::pageByPage;
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(pageByPage());
    }

    private Iterator<Page<T, D>> pageByPage() {
        return new PageIterator<>(fetch, start, rules.guard());
    }
}
