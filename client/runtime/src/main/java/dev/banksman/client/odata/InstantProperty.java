package dev.banksman.client.odata;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * An instant: compared with one in UTC, or with a date-time that keeps its offset; not with a date.
 *
 * @param <R> the entity that the query is about
 */
public final class InstantProperty<R> extends OrderedProperty<R, Instant> {
    InstantProperty(PropertyPath<R> path) {
        super(path, Literals::instant);
    }

    /** At the same instant. */
    public Filter<R> eq(OffsetDateTime value) {
        return compared("eq", value);
    }

    /** At another instant. */
    public Filter<R> ne(OffsetDateTime value) {
        return compared("ne", value);
    }

    /** After it. */
    public Filter<R> gt(OffsetDateTime value) {
        return compared("gt", value);
    }

    /** After it, or at it. */
    public Filter<R> ge(OffsetDateTime value) {
        return compared("ge", value);
    }

    /** Before it. */
    public Filter<R> lt(OffsetDateTime value) {
        return compared("lt", value);
    }

    /** Before it, or at it. */
    public Filter<R> le(OffsetDateTime value) {
        return compared("le", value);
    }

    /** Its date, as the service counts it: {@code date(UpdatedOn)}. */
    public DateProperty<R> date() {
        return new DateProperty<>(call("date"), null);
    }

    private Filter<R> compared(String operator, OffsetDateTime value) {
        String text = Literals.instant(value);
        return compared(operator, out -> out.add(text));
    }
}
