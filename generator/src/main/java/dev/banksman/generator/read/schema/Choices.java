package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Parts;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Alternatives that one type can hold become one: several strings a string (with the values of their enums), several
 * numbers a number. What a schema says beside its alternatives goes into each of them.
 */
final class Choices {
    private static final int DEEPEST = 10;

    /** Who allows all of these allows everything. */
    private static final Set<Shape> EVERYTHING =
            EnumSet.of(Shape.STRING, Shape.NUMBER, Shape.BOOLEAN, Shape.ARRAY, Shape.MAP);

    private final Settling settling;

    Choices(Settling settling) {
        this.settling = settling;
    }

    SchemaNode simplified(SchemaNode node) {
        if (node.ref().isPresent() || !node.all().isEmpty()) {
            return node;
        }
        List<SchemaNode> options = options(node);
        if (options.isEmpty() || options.stream().allMatch(option -> onlyConstrains(option, node))) {
            return node.alternatives().isEmpty() ? node : copy(node, List.of());
        }
        if (node.schema().getDiscriminator() != null) {
            return node.properties().isEmpty() ? node : copy(node, distributed(node, options));
        }
        if (node.alternatives().isEmpty()) {
            return joined(node.with(Parts.anyOf(List.of())), options);
        }
        return node.properties().isEmpty() ? joined(node, options) : beside(node, options);
    }

    /** Whether an alternative says no more than which properties are required. */
    private static boolean onlyConstrains(SchemaNode option, SchemaNode node) {
        boolean object = node.is("object") || !node.properties().isEmpty();
        return option.ref().isEmpty()
                && option.properties().isEmpty()
                && option.alternatives().isEmpty()
                && option.all().isEmpty()
                && option.items().isEmpty()
                && option.additional().isEmpty()
                && !option.closed()
                && EnumValues.of(option).isEmpty()
                && (option.types().isEmpty() || (object && option.types().equals(Set.of("object"))));
    }

    private List<SchemaNode> options(SchemaNode node) {
        List<SchemaNode> options = new ArrayList<>();
        node.alternatives().forEach(option -> flatten(option, options, 0));
        if (node.alternatives().isEmpty() && node.types().size() > 1) {
            node.types().forEach(type -> options.add(ofType(node, type)));
        }
        return options;
    }

    /** An alternative that has alternatives is as many of the outer ones. */
    private void flatten(SchemaNode option, List<SchemaNode> options, int depth) {
        SchemaNode settled = option.ref().isPresent() ? option : settling.settled(option);
        boolean inner = settled.ref().isEmpty()
                && !Marks.related(settled)
                && !settled.alternatives().isEmpty()
                && settled.properties().isEmpty()
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

    private SchemaNode beside(SchemaNode node, List<SchemaNode> options) {
        List<SchemaNode> distributed = distributed(node, options);
        return distributed.size() == 1
                ? settling.settled(Draft.both(described(node), distributed.get(0)))
                : copy(node, distributed);
    }

    private static SchemaNode described(SchemaNode node) {
        Schema<?> schema = new Schema<>();
        Keyword.words(node.schema(), schema);
        return new SchemaNode(schema, node.place());
    }

    /** Each alternative with the properties that stand beside it; one that has them already stays what it is. */
    private List<SchemaNode> distributed(SchemaNode node, List<SchemaNode> options) {
        SchemaNode common = copy(node, List.of());
        common.schema().setTitle(null);
        common.schema().setDescription(null);
        common.schema().setDiscriminator(null);
        Set<String> names = common.properties().keySet();
        return options.stream()
                .map(option -> settling.behind(option).properties().keySet().containsAll(names)
                        ? option
                        : Draft.both(common, option))
                .toList();
    }

    private SchemaNode joined(SchemaNode node, List<SchemaNode> options) {
        Map<Object, List<SchemaNode>> groups =
                options.stream().collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
        if (groups.containsKey(Shape.ANY) || free(options)) {
            return anything(node);
        }
        if (groups.size() == 1) {
            return one(node, groups.values().iterator().next());
        }
        return copy(node, groups.values().stream().map(this::join).toList());
    }

    private SchemaNode one(SchemaNode node, List<SchemaNode> options) {
        SchemaNode joined = join(options);
        if (joined.ref().isPresent() || options.size() == 1) {
            return copy(node, List.of(joined));
        }
        Keyword.words(node.schema(), joined.schema());
        Keyword.values(node.schema(), joined.schema());
        joined.schema().setNullable(letsNullThrough(node) ? true : null);
        return new SchemaNode(joined.schema(), node.place());
    }

    /** What one type can hold has one key; anything else has its own. */
    private Object group(SchemaNode option) {
        return switch (Shape.of(settling.behind(option))) {
            case STRING, ENUM -> Shape.STRING;
            case INTEGER, NUMBER -> Shape.NUMBER;
            case BOOLEAN -> Shape.BOOLEAN;
            case ANY -> Shape.ANY;
            default -> option.ref().<Object>map(ref -> ref).orElseGet(Object::new);
        };
    }

    private boolean free(List<SchemaNode> options) {
        Set<Shape> shapes = EnumSet.noneOf(Shape.class);
        for (SchemaNode option : options) {
            SchemaNode behind = settling.behind(option);
            Shape shape = Shape.of(behind);
            boolean typed = behind.items().isPresent() || behind.additional().isPresent();
            shapes.add(shape == Shape.INTEGER ? Shape.NUMBER : typed ? Shape.OBJECT : shape);
        }
        return shapes.containsAll(EVERYTHING);
    }

    private SchemaNode join(List<SchemaNode> options) {
        List<SchemaNode> enums = options.stream()
                .filter(option -> Shape.of(settling.behind(option)) == Shape.ENUM)
                .toList();
        boolean sameRef = options.stream().map(SchemaNode::ref).distinct().count() == 1
                && options.get(0).ref().isPresent();
        if (options.size() == 1 || sameRef) {
            return options.get(0);
        }
        return enums.size() == 1 && enums.get(0).ref().isPresent()
                ? enums.get(0)
                : Joined.of(
                        options.stream().map(settling::behind).toList(),
                        options.get(0).place());
    }

    private boolean letsNullThrough(SchemaNode node) {
        return node.nullable()
                || node.alternatives().stream()
                        .anyMatch(option -> settling.settled(option).nullable()
                                || settling.behind(option).nullable());
    }

    private SchemaNode anything(SchemaNode node) {
        SchemaNode anything = copy(node, List.of());
        anything.schema().setTypes(null);
        return anything;
    }

    private SchemaNode copy(SchemaNode node, List<SchemaNode> options) {
        Schema<?> schema = new Schema<>();
        Keyword.words(node.schema(), schema);
        Keyword.values(node.schema(), schema);
        schema.setTypes(options.isEmpty() && node.types().size() == 1 ? node.types() : null);
        schema.setNullable(letsNullThrough(node) ? true : null);
        schema.setRequired(node.schema().getRequired());
        schema.setDiscriminator(node.schema().getDiscriminator());
        schema.setAdditionalProperties(node.schema().getAdditionalProperties());
        return new SchemaNode(schema, node.place())
                .with(Parts.of(node.properties(), options).upon(node.bases()));
    }
}
