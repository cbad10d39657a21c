package dev.banksman.client.model;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All items of a paged operation, fetched page by page while one iterates.
 *
 * <p>Nothing is requested before the first {@code hasNext()}; every iteration begins anew, and holds one page at most.
 * A {@code Pages} may be shared between threads, one of its iterators may not. An iterator throws what the operation
 * throws, and may be asked again afterwards: it then repeats the request that failed.
 *
 * @param <T> the type of the items
 * @param <D> the type of a page's whole document
 */
public interface Pages<T, D> extends Iterable<T> {
    /** The pages themselves, with their documents and the cursors to go on from. */
    Iterable<Page<T, D>> pages();

    /** The items as a sequential, ordered stream that fetches no page before it is needed. */
    default Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }
}
