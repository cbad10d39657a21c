package dev.banksman.client.odata;

/**
 * What to sort by: {@code NAME.ascending()}.
 *
 * @param <R> the entity that the query is about
 */
@SuppressWarnings("UnusedTypeParameter") // keeps the orders of two entities apart
public final class Order<R> {
    private final Term term;

    Order(Term term) {
        this.term = term;
    }

    Term term() {
        return term;
    }
}
