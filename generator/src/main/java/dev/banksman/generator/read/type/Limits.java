package dev.banksman.generator.read.type;

import dev.banksman.generator.read.document.Examples;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Shape;
import io.swagger.v3.oas.models.media.Schema;
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
        limits.addGiven("matches ", schema.getPattern());
        limits.addValues(node);
        limits.addJson("by default ", schema.getDefault());
        limits.addIf(Boolean.TRUE.equals(schema.getWriteOnly()), "only sent, never answered");
        return limits.words;
    }

    private void addFormat(Schema<?> schema) {
        String format = Given.text(schema.getFormat());
        addGiven("format ", format.isEmpty() || TYPED.contains(format) ? null : format);
    }

    private void addCounts(@Nullable Integer least, @Nullable Integer most, String thing) {
        addCount("at least ", least != null && least > 0 ? least : null, thing);
        addCount("at most ", most, thing);
    }

    private void addCount(String word, @Nullable Integer count, String thing) {
        if (count != null) {
            String many = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
            words.add(word + count + " " + (count == 1 ? thing : many));
        }
    }

    private void addNumbers(Schema<?> schema) {
        boolean above = Boolean.TRUE.equals(schema.getExclusiveMinimum());
        boolean below = Boolean.TRUE.equals(schema.getExclusiveMaximum());
        addGiven(above ? "more than " : "at least ", schema.getMinimum());
        addGiven("more than ", schema.getExclusiveMinimumValue());
        addGiven(below ? "less than " : "at most ", schema.getMaximum());
        addGiven("less than ", schema.getExclusiveMaximumValue());
        addGiven("a multiple of ", schema.getMultipleOf());
    }

    private void addGiven(String word, @Nullable Object bound) {
        if (bound != null) {
            words.add(word + bound);
        }
    }

    private void addJson(String word, @Nullable Object value) {
        if (value != null) {
            words.add(word + Examples.json(value));
        }
    }

    /** The values of a closed list that becomes no type of its own. */
    private void addValues(SchemaNode node) {
        if (!node.values().isEmpty() && Shape.of(node) != Shape.ENUM) {
            List<Object> values = node.values();
            String first =
                    values.stream().limit(LONGEST_LIST).map(Examples::json).collect(Collectors.joining(", "));
            words.add("one of " + first + (values.size() > LONGEST_LIST ? " …" : ""));
        }
        addJson("always ", node.schema().getConst());
    }

    private void addIf(boolean there, String limit) {
        if (there) {
            words.add(limit);
        }
    }
}
