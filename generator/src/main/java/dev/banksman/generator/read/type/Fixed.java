package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import java.math.BigDecimal;
import java.util.Optional;

/** The value of a {@code const} as the text of a literal; empty where the component's type can't hold it. */
final class Fixed {
    private Fixed() {}

    static Optional<String> text(Object value, TypeRef type) {
        if (!(type instanceof TypeRef.Builtin builtin)) {
            return asText(value);
        }
        return switch (builtin.kind()) {
            case BOOLEAN -> value instanceof Boolean ? Optional.of(value.toString()) : Optional.empty();
            case INTEGER, LONG, BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL ->
                value instanceof Number ? number(new BigDecimal(value.toString()), builtin.kind()) : Optional.empty();
            case DECIMAL_TEXT -> asText(value).filter(Fixed::isNumber);
            default -> asText(value);
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
    }

    private static Optional<String> asText(Object value) {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> number(BigDecimal value, TypeRef.Kind kind) {
        try {
            return Optional.of(
                    switch (kind) {
                        case INTEGER -> String.valueOf(value.intValueExact());
                        case LONG -> String.valueOf(value.longValueExact());
                        case BIG_INTEGER -> value.toBigIntegerExact().toString();
                        case FLOAT -> String.valueOf(finite(value.floatValue()));
                        case DOUBLE -> String.valueOf(finite(value.doubleValue()));
                        default -> value.toString();
                    });
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static <N extends Number> N finite(N value) {
        if (!Double.isFinite(value.doubleValue())) {
            throw new ArithmeticException("Out of range.");
        }
        return value;
    }
}
