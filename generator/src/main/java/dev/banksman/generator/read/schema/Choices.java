package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Parts;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Alternatives only where one type can't hold all of them: those that it can hold are joined, and what a schema says
 * beside the others goes into each of them.
 */
final class Choices {
    private static final int DEEPEST = 10;

    private final Settling settling;
    private final Alternatives alternatives;
    private final ChoiceGroups groups;
    private final Distribution distribution;

    Choices(Settling settling) {
        this.settling = settling;
        this.alternatives = new Alternatives(settling);
        this.groups = new ChoiceGroups(settling, alternatives);
        this.distribution = new Distribution(settling, alternatives);
    }

    SchemaNode simplified(SchemaNode node) {
        if (node.ref().isPresent() || node.hasAll()) {
            return node;
        }
        List<SchemaNode> options = options(node);
        if (options.isEmpty() || options.stream().allMatch(option -> onlyConstrains(option, node))) {
            return node.hasAlternatives() ? alternatives.replaced(node, List.of()) : node;
        }
        if (node.schema().getDiscriminator() != null) {
            return node.hasProperties() ? alternatives.replaced(node, distribution.of(node, options)) : node;
        }
        if (!node.hasAlternatives()) {
            return groups.joined(node.with(Parts.anyOf(List.of())), options);
        }
        return node.hasProperties() ? distribution.beside(node, options) : groups.joined(node, options);
    }

    /** Whether an alternative says no more than which properties are required. */
    private static boolean onlyConstrains(SchemaNode option, SchemaNode node) {
        boolean object = node.is("object") || node.hasProperties();
        return option.ref().isEmpty()
                && !option.hasProperties()
                && !option.hasAlternatives()
                && !option.hasAll()
                && option.items().isEmpty()
                && option.additional().isEmpty()
                && !option.closed()
                && EnumValues.of(option).isEmpty()
                && (option.types().isEmpty() || (object && option.types().equals(Set.of("object"))));
    }

    private List<SchemaNode> options(SchemaNode node) {
        List<SchemaNode> options = new ArrayList<>();
        node.alternatives().forEach(option -> flatten(option, options, 0));
        if (!node.hasAlternatives() && node.types().size() > 1) {
            node.types().forEach(type -> options.add(ofType(node, type)));
        }
        return options;
    }

    /** An alternative that has alternatives is as many of the outer ones. */
    private void flatten(SchemaNode option, List<SchemaNode> options, int depth) {
        SchemaNode settled = option.ref().isPresent() ? option : settling.settled(option);
        boolean inner = settled.ref().isEmpty()
                && !Marks.related(settled)
                && settled.hasAlternatives()
                && !settled.hasProperties()
                && settled.schema().getDiscriminator() == null;
        if (inner && depth < DEEPEST) {
            settled.alternatives().forEach(deeper -> flatten(deeper, options, depth + 1));
        } else if (!settled.onlyNull()) {
            options.add(settled);
        }
    }

    private static SchemaNode ofType(SchemaNode node, String type) {
        Schema<?> schema = new Schema<>();
        Keyword.values(node.schema(), schema);
        schema.setTypes(Set.of(type));
        schema.setAdditionalProperties(node.schema().getAdditionalProperties());
        schema.setFormat(type.equals("string") ? node.schema().getFormat() : null);
        EnumValues.set(
                schema,
                node.values().stream().filter(value -> isOf(type, value)).toList());
        boolean object = type.equals("object");
        schema.setRequired(object ? node.schema().getRequired() : null);
        return new SchemaNode(schema, node.place()).with(Parts.of(object ? node.properties() : Map.of(), List.of()));
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer", "number" -> value instanceof Number;
            default -> false;
        };
    }
}
