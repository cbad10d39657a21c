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
    private final Map<Key, TypeRef.Named> types = new HashMap<>();

    /** What makes two enums one. */
    private record Key(String name, Set<Object> values) {
        static Key of(String name, SchemaNode node) {
            return new Key(name, new HashSet<>(node.values()));
        }
    }

    /** The name that the type of an enum has by {@code x-ms-enum}, unless it is given one of ours. */
    static Optional<String> name(SchemaNode node) {
        return Shape.of(node) == Shape.ENUM && Marks.name(node).isEmpty()
                ? MicrosoftEnum.of(node).type()
                : Optional.empty();
    }

    /** The type that an enum shares; empty when it is the first of its kind, or has no name. */
    Optional<TypeRef.Named> known(SchemaNode node) {
        return name(node).map(name -> types.get(Key.of(name, node)));
    }

    /** Notes the type of an enum that others may share. */
    void add(SchemaNode node, TypeRef.Named type) {
        if (Shape.of(node) == Shape.ENUM) {
            types.putIfAbsent(Key.of(name(node).orElse(type.path().get(0)), node), type);
        }
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
