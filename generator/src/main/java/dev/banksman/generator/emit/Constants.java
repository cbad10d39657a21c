package dev.banksman.generator.emit;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A {@code const} of the document as a Java expression of the component's type. */
final class Constants {
    private Constants() {}

    static CodeBlock literal(JavaTypes types, TypeRef type, String value) {
        if (type instanceof TypeRef.Builtin builtin) {
            return builtin(types.of(type), builtin.kind(), value);
        }
        return CodeBlock.of("$T.of($L)", types.of(type), Literals.of(value));
    }

    private static CodeBlock builtin(TypeName type, TypeRef.Kind kind, String value) {
        return switch (kind) {
            case STRING, JSON -> Literals.of(value);
            case BOOLEAN -> CodeBlock.of("$L", Boolean.parseBoolean(value));
            case INTEGER -> CodeBlock.of("$L", Integer.parseInt(value));
            case LONG -> CodeBlock.of("$LL", Long.parseLong(value));
            case FLOAT -> CodeBlock.of("$LF", Float.parseFloat(value));
            case DOUBLE -> CodeBlock.of("$LD", Double.parseDouble(value));
            case BIG_INTEGER -> CodeBlock.of("new $T($S)", type, new BigInteger(value));
            case BIG_DECIMAL, DECIMAL_TEXT -> CodeBlock.of("new $T($S)", type, new BigDecimal(value));
            case UUID -> CodeBlock.of("$T.fromString($L)", type, Literals.of(value));
            case URI -> CodeBlock.of("$T.create($L)", type, Literals.of(value));
            case DATE, DATE_TIME, INSTANT, TIME, DURATION -> CodeBlock.of("$T.parse($L)", type, Literals.of(value));
            case BYTES, DOWNLOAD, UPLOAD, VOID -> throw new IllegalArgumentException("No constant is a " + kind + ".");
        };
    }
}
