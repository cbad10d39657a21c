package dev.banksman.hcss;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * One condition on a field of a project, for {@code list} and {@code listAll}:
 *
 * <pre>{@code
 * projects.listAll(unit, q -> q.filters(List.of(
 *         where("name").contains("project"),
 *         where("8230a513-065b-4928-a64b-57cef4de1a31").lowerBound(Instant.parse("2021-01-01T00:00:00Z")))));
 * }</pre>
 */
public final class FieldFilter {
    private final String fieldId;

    private FieldFilter(String fieldId) {
        this.fieldId = fieldId;
    }

    /** Begins a condition on the field of this id. */
    public static FieldFilter where(String fieldId) {
        return new FieldFilter(Objects.requireNonNull(fieldId, "fieldId"));
    }

    /** The value, a text, has {@code text} in it. */
    public QueryFilter contains(String text) {
        return filter().contains(text).build();
    }

    /** The value, a number, is at least {@code least}. */
    public QueryFilter lowerBound(long least) {
        return lowerBound(BigDecimal.valueOf(least));
    }

    /** The value, a number, is at least {@code least}. */
    public QueryFilter lowerBound(BigDecimal least) {
        return filter().lowerBound(text(least)).build();
    }

    /** The value, an instant, is not before {@code least}. */
    public QueryFilter lowerBound(Instant least) {
        return filter().lowerBound(Instants.text(least)).build();
    }

    /** The value, a number, is at most {@code greatest}. <b>Not documented</b>, only by symmetry. */
    public QueryFilter upperBound(long greatest) {
        return upperBound(BigDecimal.valueOf(greatest));
    }

    /** The value, a number, is at most {@code greatest}. <b>Not documented</b>, only by symmetry. */
    public QueryFilter upperBound(BigDecimal greatest) {
        return filter().upperBound(text(greatest)).build();
    }

    /** The value, an instant, is not after {@code greatest}. <b>Not documented</b>, only by symmetry. */
    public QueryFilter upperBound(Instant greatest) {
        return filter().upperBound(Instants.text(greatest)).build();
    }

    private QueryFilter.Builder filter() {
        return QueryFilter.builder().fieldId(fieldId);
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
