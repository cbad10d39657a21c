package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.EnumValues;
import dev.banksman.generator.read.schema.Marks;
import dev.banksman.generator.read.schema.MicrosoftEnum;
import dev.banksman.generator.read.schema.Shape;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Enums whose type has a name in {@code x-ms-enum}: those with the same name and the same values, in whatever order,
 * are one type of the package, as AutoRest has them.
 */
final class SharedEnums {
    /** By their name, then by what makes two of a name one: their values. */
    private final Map<String, Map<Set<Object>, TypeRef.Named>> types = new HashMap<>();

    /** The name that the type of an enum has by {@code x-ms-enum}, unless it is given one of ours. */
    static Optional<String> name(SchemaNode node) {
        return Shape.of(node) == Shape.ENUM && Marks.name(node).isEmpty()
                ? MicrosoftEnum.of(node).type()
                : Optional.empty();
    }

    /** The type that an enum shares; empty when it is the first of its kind, or has no name. */
    Optional<TypeRef.Named> known(SchemaNode node) {
        return name(node).map(name -> named(name).get(values(node)));
    }

    /** Notes the type of an enum that others may share. */
    void add(SchemaNode node, TypeRef.Named type) {
        if (Shape.of(node) == Shape.ENUM) {
            named(name(node).orElse(type.path().get(0))).putIfAbsent(values(node), type);
        }
    }

    private Map<Set<Object>, TypeRef.Named> named(String name) {
        return types.computeIfAbsent(name, first -> new HashMap<>());
    }

    private static Set<Object> values(SchemaNode node) {
        return new HashSet<>(node.values());
    }

    /** An inline enum without what is said of the one property, parameter or item where it stands. */
    static SchemaNode bare(SchemaNode node) {
        Schema<?> schema = new Schema<>();
        EnumValues.set(schema, node.values());
        schema.setTypes(Set.of("string"));
        schema.setExtensions(node.schema().getExtensions());
        return new SchemaNode(schema, node.place());
    }
}
