package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.SchemaNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a schema describes, by its own keywords alone. */
public enum Shape {
    /** A {@code $ref}. */
    REFERENCE,
    /** One schema inside {@code oneOf}, {@code anyOf} or {@code allOf}, beside null at most. */
    WRAPPER,
    /** A resource, or its address. */
    RELATED,
    /** Alternatives of different shapes. */
    UNION,
    /** An {@code allOf} that was not settled. */
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

    /** The shape of a settled schema. */
    public static Shape of(SchemaNode node) {
        if (node.ref().isPresent()) {
            return REFERENCE;
        }
        if (Marks.related(node)) {
            return RELATED;
        }
        if (node.hasAll()) {
            return wrapped(node).isPresent() ? WRAPPER : COMPOSED;
        }
        if (node.hasAlternatives()) {
            return wrapped(node).isPresent() ? WRAPPER : UNION;
        }
        return node.hasProperties() ? OBJECT : plain(node);
    }

    /** The one schema that is wrapped to give it a description or let null through. */
    public static Optional<SchemaNode> wrapped(SchemaNode node) {
        List<SchemaNode> all = node.hasAll() ? node.all() : node.alternatives();
        List<SchemaNode> real =
                all.stream().filter(Predicate.not(SchemaNode::onlyNull)).toList();
        boolean bare = !node.hasProperties() && node.schema().getDiscriminator() == null;
        return bare && real.size() == 1 ? Optional.of(real.get(0)) : Optional.empty();
    }

    private static Shape plain(SchemaNode node) {
        if (node.types().size() > 1) {
            return MIXED;
        }
        if (isEnum(node)) {
            return ENUM;
        }
        if (isMixed(node)) {
            return ANY;
        }
        return node.types().stream().findFirst().map(type -> typed(type, node)).orElseGet(() -> untyped(node));
    }

    private static boolean isEnum(SchemaNode node) {
        List<Object> values = node.values();
        return !values.isEmpty()
                && values.stream().allMatch(String.class::isInstance)
                && (node.types().isEmpty() || node.is("string"));
    }

    /** The parser takes the first value's type for that of all, where none is declared. */
    private static boolean isMixed(SchemaNode node) {
        List<Object> values = node.values();
        return !values.isEmpty()
                && values.get(0) instanceof String
                && !values.stream().allMatch(String.class::isInstance);
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
        if (node.items().isPresent()) {
            return ARRAY;
        }
        if (node.additional().isPresent() || node.propertyNames().isPresent()) {
            return objectOrMap(node);
        }
        List<Object> values =
                EnumValues.of(node).stream().map(EnumValues.Value::value).toList();
        return values.isEmpty() ? ANY : ofValues(values);
    }

    private static Shape ofValues(List<Object> values) {
        if (values.stream().allMatch(String.class::isInstance)) {
            return STRING;
        }
        if (values.stream().allMatch(Boolean.class::isInstance)) {
            return BOOLEAN;
        }
        if (values.stream().allMatch(Number.class::isInstance)) {
            return values.stream().allMatch(Shape::isWhole) ? INTEGER : NUMBER;
        }
        return ANY;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof BigInteger;
    }

    private static Shape objectOrMap(SchemaNode node) {
        return node.closed() ? OBJECT : MAP;
    }
}
