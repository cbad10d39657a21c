package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values of an enum, with the names and descriptions that other tools' extensions give them. */
public final class EnumValues {
    private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames", "x-enum-names");
    private static final List<String> DESCRIPTIONS = List.of("x-enum-descriptions", "x-enumDescriptions");

    private static final int LONGEST_CONSTANT = 1_000;

    private EnumValues() {}

    /**
     * One value.
     *
     * @param name what it is called; empty when the document doesn't say
     */
    public record Value(Object value, String name, String description) {}

    /** The listed values besides null, or the one of {@code const}. */
    public static List<Value> of(SchemaNode node) {
        Object constant = node.schema().getConst();
        List<?> listed = Given.list(node.schema().getEnum());
        if (listed.isEmpty() && constant != null) {
            return List.of(
                    new Value(constant, titled(node), Given.text(node.schema().getDescription())));
        }
        Map<String, Object> extensions = Given.map(node.schema().getExtensions());
        MicrosoftEnum microsoft = MicrosoftEnum.of(node);
        return IntStream.range(0, listed.size())
                .filter(i -> listed.get(i) != null)
                .mapToObj(i -> value(listed.get(i), i, listed.size(), extensions, microsoft))
                .toList();
    }

    /**
     * An inline list of one text as {@code const}: in 3.0 there is no other way to say it. Empty where there are
     * several, where it may be null, where more may come, or where the document names or describes the value or its
     * type.
     */
    public static Optional<SchemaNode> constant(SchemaNode node) {
        List<Value> values = of(node);
        boolean one = Shape.of(node) == Shape.ENUM
                && values.size() == 1
                && !node.nullable()
                && Marks.name(node).isEmpty()
                && !MicrosoftEnum.of(node).open();
        return one && isBare(values.get(0))
                ? Optional.of(constant(node, values.get(0).value()))
                : Optional.empty();
    }

    private static boolean isBare(Value value) {
        return value.name().isEmpty()
                && value.description().isEmpty()
                && value.value().toString().length() <= LONGEST_CONSTANT;
    }

    private static SchemaNode constant(SchemaNode node, Object value) {
        Schema<?> schema = new Schema<>();
        Keyword.words(node.schema(), schema);
        Keyword.values(node.schema(), schema);
        set(schema, List.of());
        schema.setConst(value);
        schema.setDefault(null);
        schema.setTypes(Set.of("string"));
        return new SchemaNode(schema, node.place());
    }

    /** Writes values down as their extensions do. */
    static void write(Schema<?> schema, List<Value> values) {
        set(schema, values.stream().map(Value::value).toList());
        schema.setExtensions(Map.of(
                NAMES.get(0), values.stream().map(Value::name).toList(),
                DESCRIPTIONS.get(0), values.stream().map(Value::description).toList()));
    }

    @SuppressWarnings("unchecked") // a schema's values are of its type, which nobody checks
    public static void set(Schema<?> schema, List<Object> values) {
        ((Schema<Object>) schema).setEnum(values.isEmpty() ? null : values);
    }

    private static String titled(SchemaNode node) {
        return Given.text(node.schema().getTitle());
    }

    private static Value value(
            Object value, int index, int count, Map<String, Object> extensions, MicrosoftEnum microsoft) {
        String name = listed(NAMES, value, index, count, extensions);
        String description = listed(DESCRIPTIONS, value, index, count, extensions);
        return new Value(
                value,
                name.isEmpty() ? text(microsoft.of(value, "name")) : name,
                description.isEmpty() ? text(microsoft.of(value, "description")) : description);
    }

    /** A list as long as the enum, or a map by value. */
    private static String listed(
            List<String> keys, Object value, int index, int count, Map<String, Object> extensions) {
        Object all = keys.stream()
                .map(extensions::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (all instanceof Map<?, ?> map) {
            return text(map.get(value.toString()));
        }
        return all instanceof List<?> list && list.size() == count ? text(list.get(index)) : "";
    }

    private static String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number
                ? value.toString().strip()
                : "";
    }
}
