package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.ODataMarks;
import dev.banksman.generator.read.schema.Shape;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Types and formats of single values as Java types. */
final class Scalars {
    private static final BigDecimal INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private Scalars() {}

    static Use of(SchemaNode node, Shape shape) {
        String format = Given.text(node.schema().getFormat());
        if (shape == Shape.STRING && ODataMarks.of(node).date()) {
            return Use.of(TypeRef.Kind.DATE);
        }
        return Use.of(
                switch (shape) {
                    case BOOLEAN -> TypeRef.Kind.BOOLEAN;
                    case INTEGER -> integer(format, node.schema().getMaximum());
                    case NUMBER -> number(format);
                    default -> string(format, Given.text(node.schema().getContentEncoding()));
                });
    }

    /** Whether it is bytes and no text (OpenAPI 3.0, 4.7.14.2; 3.1, 4.8.14.4.1). */
    static boolean isFile(SchemaNode node) {
        Schema<?> schema = node.schema();
        boolean media = schema.getContentMediaType() != null && schema.getContentEncoding() == null;
        return node.is("string") && (media || "binary".equals(schema.getFormat()));
    }

    private static TypeRef.Kind string(String format, String encoding) {
        return switch (format) {
            case "date" -> TypeRef.Kind.DATE;
            case "date-time" -> TypeRef.Kind.DATE_TIME;
            case "time" -> TypeRef.Kind.TIME;
            case "duration" -> TypeRef.Kind.DURATION;
            case "uuid" -> TypeRef.Kind.UUID;
            case "uri" -> TypeRef.Kind.URI;
            case "decimal" -> TypeRef.Kind.DECIMAL_TEXT;
            case "byte" -> TypeRef.Kind.BYTES;
            default -> encoding.equals("base64") ? TypeRef.Kind.BYTES : TypeRef.Kind.STRING;
        };
    }

    /** Without a format, 64 bits: nobody says how large an id may grow. */
    private static TypeRef.Kind integer(String format, @Nullable BigDecimal most) {
        return switch (format) {
            case "int32", "int16", "int8" ->
                most != null && most.compareTo(INT) > 0 ? TypeRef.Kind.LONG : TypeRef.Kind.INTEGER;
            case "uint64", "bigint" -> TypeRef.Kind.BIG_INTEGER;
            default -> most != null && most.compareTo(LONG) > 0 ? TypeRef.Kind.BIG_INTEGER : TypeRef.Kind.LONG;
        };
    }

    /** Without a format, exact. The digits of a float are often more than a Java float has. */
    private static TypeRef.Kind number(String format) {
        return switch (format) {
            case "float", "double" -> TypeRef.Kind.DOUBLE;
            default -> TypeRef.Kind.BIG_DECIMAL;
        };
    }
}
