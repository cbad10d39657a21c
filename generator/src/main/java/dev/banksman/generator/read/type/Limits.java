package dev.banksman.generator.read.type;

import dev.banksman.generator.read.document.Examples;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Shape;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bounds and formats in words, in a stable order. */
final class Limits {
    /** Formats that a Java type expresses. */
    private static final Set<String> TYPED = Set.of(
            "date",
            "date-time",
            "time",
            "duration",
            "uuid",
            "uri",
            "byte",
            "binary",
            "int32",
            "int64",
            "float",
            "double");

    private static final int LONGEST_LIST = 12;

    private final List<String> words = new ArrayList<>();

    private Limits() {}

    static List<String> of(SchemaNode node) {
        Limits limits = new Limits();
        Schema<?> schema = node.schema();
        limits.addFormat(schema);
        limits.addCounts(schema.getMinLength(), schema.getMaxLength(), "character");
        limits.addNumbers(schema);
        limits.addCounts(schema.getMinItems(), schema.getMaxItems(), "item");
        limits.addIf(Boolean.TRUE.equals(schema.getUniqueItems()), "no item twice");
        limits.addCounts(schema.getMinProperties(), schema.getMaxProperties(), "property");
        limits.addIf(schema.getPattern() != null, "matches " + schema.getPattern());
        limits.addValues(node);
        limits.addIf(schema.getDefault() != null, "by default " + Examples.json(schema.getDefault()));
        limits.addIf(Boolean.TRUE.equals(schema.getWriteOnly()), "only sent, never answered");
        return limits.words;
    }

    private void addFormat(Schema<?> schema) {
        String format = Given.text(schema.getFormat());
        addIf(!format.isEmpty() && !TYPED.contains(format), "format " + format);
    }

    private void addCounts(@Nullable Integer least, @Nullable Integer most, String thing) {
        addIf(least != null && least > 0, "at least " + counted(least, thing));
        addIf(most != null, "at most " + counted(most, thing));
    }

    private static String counted(@Nullable Integer count, String thing) {
        String many = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return count + " " + (count != null && count == 1 ? thing : many);
    }

    private void addNumbers(Schema<?> schema) {
        boolean above = Boolean.TRUE.equals(schema.getExclusiveMinimum());
        boolean below = Boolean.TRUE.equals(schema.getExclusiveMaximum());
        addNumber(above ? "more than " : "at least ", schema.getMinimum());
        addNumber("more than ", schema.getExclusiveMinimumValue());
        addNumber(below ? "less than " : "at most ", schema.getMaximum());
        addNumber("less than ", schema.getExclusiveMaximumValue());
        addNumber("a multiple of ", schema.getMultipleOf());
    }

    private void addNumber(String word, @Nullable BigDecimal bound) {
        addIf(bound != null, word + bound);
    }

    /** The values of a closed list that becomes no type of its own. */
    private void addValues(SchemaNode node) {
        if (!node.values().isEmpty() && Shape.of(node) != Shape.ENUM) {
            List<Object> values = node.values();
            String first =
                    values.stream().limit(LONGEST_LIST).map(Examples::json).collect(Collectors.joining(", "));
            words.add("one of " + first + (values.size() > LONGEST_LIST ? " …" : ""));
        }
        Object constant = node.schema().getConst();
        addIf(constant != null, "always " + Examples.json(constant));
    }

    private void addIf(boolean there, String limit) {
        if (there) {
            words.add(limit);
        }
    }
}
