package dev.banksman.sandbox.hellohq.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an expression comes to: nothing (null), or a {@code BigDecimal}, {@code String}, {@code Boolean},
 * {@code Instant}, {@code LocalDate}.
 */
record Value(Optional<Object> held) implements Comparable<Value> {
    static final Value NULL = new Value(Optional.empty());

    static Value of(Object value) {
        return new Value(Optional.of(value instanceof Integer number ? BigDecimal.valueOf(number) : value));
    }

    static Value of(Optional<Object> value) {
        return value.map(Value::of).orElse(NULL);
    }

    boolean isNull() {
        return held.isEmpty();
    }

    boolean isTrue() {
        return held.equals(Optional.of(true));
    }

    boolean isFalse() {
        return held.equals(Optional.of(false));
    }

    String text() {
        return String.valueOf(held.orElseThrow());
    }

    BigDecimal number() {
        return (BigDecimal) held.orElseThrow();
    }

    boolean isIn(List<Value> values) {
        return values.stream().anyMatch(value -> compareTo(value) == 0);
    }

    /** Null comes first (OData 4.0, part 1, section 11.2.5.2). The parser has seen to it that types fit. */
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public int compareTo(Value other) {
        if (isNull() || other.isNull()) {
            return Boolean.compare(other.isNull(), isNull());
        }
        return ((Comparable) held.orElseThrow()).compareTo(other.held.orElseThrow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value value && compareTo(value) == 0;
    }

    @Override
    public int hashCode() {
        return held.map(value -> value instanceof BigDecimal number
                        ? number.stripTrailingZeros().hashCode()
                        : value.hashCode())
                .orElse(0);
    }
}
