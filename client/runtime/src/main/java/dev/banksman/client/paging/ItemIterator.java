package dev.banksman.client.paging;

import dev.banksman.client.model.Page;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The items of page after page; holds the present page's items only. */
final class ItemIterator<T, D> implements Iterator<T> {
    private final Iterator<Page<T, D>> pages;
    private Iterator<T> items = Collections.emptyIterator();

    ItemIterator(Iterator<Page<T, D>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && pages.hasNext()) {
            items = Collections.emptyIterator(); // lets go of the page before the next one comes
            items = pages.next().items().iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more items.");
        }
        return items.next();
    }
}
