package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.SchemaNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Alternatives in groups that one type can hold, each joined: several strings are a string (with the values of their
 * enums), several numbers a number.
 */
final class ChoiceGroups {
    /** Who allows all of these allows everything. */
    private static final Set<Shape> EVERYTHING =
            EnumSet.of(Shape.STRING, Shape.NUMBER, Shape.BOOLEAN, Shape.ARRAY, Shape.MAP);

    private final Settling settling;
    private final Alternatives alternatives;

    ChoiceGroups(Settling settling, Alternatives alternatives) {
        this.settling = settling;
        this.alternatives = alternatives;
    }

    SchemaNode joined(SchemaNode node, List<SchemaNode> options) {
        Map<Object, List<SchemaNode>> groups =
                options.stream().collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
        if (groups.containsKey(Shape.ANY) || free(options)) {
            return anything(node);
        }
        if (groups.size() == 1) {
            return one(node, groups.values().iterator().next());
        }
        return alternatives.replaced(
                node, groups.values().stream().map(this::join).toList());
    }

    private SchemaNode one(SchemaNode node, List<SchemaNode> options) {
        SchemaNode joined = join(options);
        if (joined.ref().isPresent() || options.size() == 1) {
            return alternatives.replaced(node, List.of(joined));
        }
        Keyword.words(node.schema(), joined.schema());
        Keyword.values(node.schema(), joined.schema());
        joined.schema().setNullable(alternatives.letNullThrough(node) ? true : null);
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

    private SchemaNode anything(SchemaNode node) {
        SchemaNode anything = alternatives.replaced(node, List.of());
        anything.schema().setTypes(null);
        return anything;
    }
}
