package dev.banksman.generator.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a schema describes, by its own keywords alone. */
enum Shape {
    /** A {@code $ref}. */
    REFERENCE,
    /** One schema inside {@code oneOf}, {@code anyOf} or {@code allOf}, beside null at most. */
    WRAPPER,
    /** Alternatives that a property tells apart. */
    UNION,
    /** Any other {@code oneOf}, {@code anyOf} or {@code allOf}, without properties of its own. */
    COMPOSED,
    /** Several types besides null. */
    MIXED,
    OBJECT,
    MAP,
    ARRAY,
    /** A string with listed values. */
    ENUM,
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** Anything goes. */
    ANY;

    static Shape of(SchemaNode node) {
        if (node.ref().isPresent()) {
            return REFERENCE;
        }
        if (isUnion(node)) {
            return UNION;
        }
        if (!node.properties().isEmpty()) {
            return OBJECT;
        }
        if (wrapped(node).isPresent()) {
            return WRAPPER;
        }
        return isComposed(node) ? COMPOSED : plain(node);
    }

    private static boolean isUnion(SchemaNode node) {
        return node.schema().getDiscriminator() != null
                && node.schema().getDiscriminator().getPropertyName() != null
                && !node.alternatives().isEmpty();
    }

    /** The one schema that is wrapped to give it a description or let null through. */
    static Optional<SchemaNode> wrapped(SchemaNode node) {
        List<SchemaNode> all = node.members("allOf");
        List<SchemaNode> members = all.isEmpty() ? node.alternatives() : all;
        List<SchemaNode> real =
                members.stream().filter(Predicate.not(SchemaNode::onlyNull)).toList();
        boolean alone = all.isEmpty() || node.alternatives().isEmpty();
        return alone && real.size() == 1 ? Optional.of(real.get(0)) : Optional.empty();
    }

    /** Whether alternatives or parts say more than which properties are required. */
    static boolean isComposed(SchemaNode node) {
        return !node.members("allOf").isEmpty()
                || node.alternatives().stream().anyMatch(member -> !onlyConstrains(member));
    }

    private static boolean onlyConstrains(SchemaNode member) {
        Shape shape = of(member);
        return shape == ANY || (shape == MAP && member.additional().isEmpty());
    }

    private static Shape plain(SchemaNode node) {
        if (node.types().size() > 1) {
            return MIXED;
        }
        if (isEnum(node)) {
            return ENUM;
        }
        return node.types().stream().findFirst().map(type -> typed(type, node)).orElseGet(() -> untyped(node));
    }

    private static boolean isEnum(SchemaNode node) {
        List<Object> values = node.values();
        return !values.isEmpty()
                && values.stream().allMatch(String.class::isInstance)
                && (node.types().isEmpty() || node.is("string"));
    }

    private static Shape typed(String type, SchemaNode node) {
        return switch (type) {
            case "object" -> objectOrMap(node);
            case "array" -> ARRAY;
            case "string" -> STRING;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "boolean" -> BOOLEAN;
            default -> ANY;
        };
    }

    private static Shape untyped(SchemaNode node) {
        if (node.constant().isPresent()) {
            return STRING;
        }
        if (node.items().isPresent()) {
            return ARRAY;
        }
        boolean map = node.additional().isPresent() || node.propertyNames().isPresent();
        return map ? objectOrMap(node) : ANY;
    }

    private static Shape objectOrMap(SchemaNode node) {
        return node.closed() ? OBJECT : MAP;
    }
}
