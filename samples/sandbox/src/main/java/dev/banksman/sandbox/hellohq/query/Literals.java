package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;
import org.jspecify.annotations.Nullable;

/** The values that stand in expressions; the parser has seen to their form. */
final class Literals {
    private static final int MOST_DIGITS = 400;

    private Literals() {}

    static Value value(Literal literal) {
        String text = literal.getText();
        @Nullable EdmType type = literal.getType();
        if (type == null || text.equals("null")) {
            return Value.NULL;
        }
        try {
            return switch (type.getName()) {
                case "String" -> Value.of(text.substring(1, text.length() - 1).replace("''", "'"));
                case "Boolean" -> Value.of(Boolean.parseBoolean(text));
                case "DateTimeOffset" -> Value.of(OffsetDateTime.parse(text).toInstant());
                case "Date" -> Value.of(LocalDate.parse(text));
                case "SByte", "Byte", "Int16", "Int32", "Int64", "Decimal", "Double", "Single" ->
                    Value.of(number(text));
                default -> throw Condition.unsupported("A literal of type " + type.getName());
            };
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw HelloHqFailure.badRequest("The literal '" + text + "' can't be understood.");
        }
    }

    /** A number with a few hundred digits at most, since rounding writes them all out. */
    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new ArithmeticException(text);
        }
        return number;
    }
}
