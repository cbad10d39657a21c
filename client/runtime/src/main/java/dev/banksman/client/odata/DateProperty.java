package dev.banksman.client.odata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date without a zone: never shifted, and not comparable with an instant.
 *
 * @param <R> the entity that the query is about
 */
public final class DateProperty<R> extends OrderedProperty<R, LocalDate> {
    DateProperty(PropertyPath<R> path) {
        this(out -> out.add(path), path);
    }

    DateProperty(Term term, @Nullable PropertyPath<R> path) {
        super(term, path, Literals::date);
    }

    /** The year. */
    public NumberProperty<R> year() {
        return new NumberProperty<>(call("year"));
    }

    /** The month, from 1 to 12. */
    public NumberProperty<R> month() {
        return new NumberProperty<>(call("month"));
    }

    /** The day of the month. */
    public NumberProperty<R> day() {
        return new NumberProperty<>(call("day"));
    }
}
