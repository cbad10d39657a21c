package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.olingo.server.api.uri.queryoption.expression.BinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.expression.UnaryOperatorKind;

/** Operators, with their rules for null (OData 4.0, part 2, sections 5.1.1.1 to 5.1.1.3). */
final class Operators {
    private Operators() {}

    static Value binary(BinaryOperatorKind operator, Value left, Value right) {
        return switch (operator) {
            case AND -> and(left, right);
            case OR -> not(and(not(left), not(right)));
            case EQ -> Value.of(left.compareTo(right) == 0);
            case NE -> Value.of(left.compareTo(right) != 0);
            case GT, GE, LT, LE ->
                Value.of(!left.isNull() && !right.isNull() && inOrder(operator, left.compareTo(right)));
            case ADD, SUB, MUL, DIV, MOD -> left.isNull() || right.isNull() ? Value.NULL : sum(operator, left, right);
            default -> throw Condition.unsupported(operator.toString());
        };
    }

    static Value unary(UnaryOperatorKind operator, Value operand) {
        if (operand.isNull()) {
            return operand;
        }
        return operator == UnaryOperatorKind.NOT
                ? not(operand)
                : Value.of(operand.number().negate());
    }

    private static Value and(Value left, Value right) {
        if (left.isFalse() || right.isFalse()) {
            return Value.of(false);
        }
        return left.isNull() || right.isNull() ? Value.NULL : Value.of(true);
    }

    private static Value not(Value operand) {
        return operand.isNull() ? operand : Value.of(!operand.isTrue());
    }

    private static boolean inOrder(BinaryOperatorKind operator, int comparison) {
        return switch (operator) {
            case GT -> comparison > 0;
            case GE -> comparison >= 0;
            case LT -> comparison < 0;
            default -> comparison <= 0;
        };
    }

    private static Value sum(BinaryOperatorKind operator, Value left, Value right) {
        boolean divides = operator == BinaryOperatorKind.DIV || operator == BinaryOperatorKind.MOD;
        if (divides && right.number().signum() == 0) {
            throw HelloHqFailure.badRequest("There is a division by zero.");
        }
        return Value.of(sum(operator, left.number(), right.number()));
    }

    private static BigDecimal sum(BinaryOperatorKind operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case ADD -> left.add(right, MathContext.DECIMAL128);
            case SUB -> left.subtract(right, MathContext.DECIMAL128);
            case MUL -> left.multiply(right, MathContext.DECIMAL128);
            case DIV -> left.divide(right, MathContext.DECIMAL128);
            default -> left.remainder(right, MathContext.DECIMAL128);
        };
    }
}
