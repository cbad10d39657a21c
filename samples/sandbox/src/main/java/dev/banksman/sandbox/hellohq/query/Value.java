package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
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
        return as(BigDecimal.class, "a number");
    }

    /** What it holds, or a failure with status 400 if that is something else. */
    <T> T as(Class<T> type, String words) {
        return held.filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> HelloHqFailure.badRequest("There must be " + words + " in the expression."));
    }

    boolean isIn(List<Value> values) {
        return values.stream().anyMatch(value -> compareTo(value) == 0);
    }

    /** Null comes first (OData 4.0, part 1, section 11.2.5.2). The parser lets some pass that can't be compared. */
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public int compareTo(Value other) {
        if (isNull() || other.isNull()) {
            return Boolean.compare(other.isNull(), isNull());
        }
        Object one = held.orElseThrow();
        Object another = other.held.orElseThrow();
        if (!one.getClass().equals(another.getClass())) {
            throw HelloHqFailure.badRequest("The expression compares what can't be compared.");
        }
        return ((Comparable) one).compareTo(another);
    }
}
