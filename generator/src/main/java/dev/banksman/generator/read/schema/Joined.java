package dev.banksman.generator.read.schema;

import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Several alternatives of one JSON type as one schema: the values of all, with their names and descriptions. */
final class Joined {
    private Joined() {}

    /** Joins strings, or numbers, or booleans, past their references. */
    static SchemaNode of(List<SchemaNode> alternatives, Place place) {
        Schema<?> schema = new Schema<>();
        String type = type(alternatives);
        schema.setTypes(Set.of(type));
        Set<String> formats = alternatives.stream()
                .map(one -> Given.text(one.schema().getFormat()))
                .collect(Collectors.toSet());
        if (formats.size() == 1 && type.equals("string")) {
            schema.setFormat(formats.iterator().next());
        }
        boolean closed =
                alternatives.stream().noneMatch(one -> EnumValues.of(one).isEmpty());
        if (closed || alternatives.stream().anyMatch(one -> Shape.of(one) == Shape.ENUM)) {
            EnumValues.write(schema, values(alternatives));
        }
        return new SchemaNode(schema, place);
    }

    private static String type(List<SchemaNode> alternatives) {
        return switch (Shape.of(alternatives.get(0))) {
            case BOOLEAN -> "boolean";
            case INTEGER, NUMBER ->
                alternatives.stream().allMatch(one -> Shape.of(one) == Shape.INTEGER) ? "integer" : "number";
            default -> "string";
        };
    }

    private static List<EnumValues.Value> values(List<SchemaNode> alternatives) {
        List<EnumValues.Value> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        alternatives.forEach(one -> EnumValues.of(one).stream()
                .filter(value -> seen.add(value.value()))
                .forEach(values::add));
        return values;
    }
}
