package dev.banksman.generator.corpus;

import dev.banksman.client.model.Field;
import dev.banksman.client.model.Upload;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Walks schemas and the types that they became side by side, and notes the examples on the way. */
final class SchemaWalk {
    private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf");

    private final RawDocument document;
    private final ClientTypes types;
    private final BranchTypes variants;
    private final Map<String, Example> examples = new LinkedHashMap<>();
    private final Set<Visit> seen = new HashSet<>();
    private final Deque<Visit> typed = new ArrayDeque<>();
    private final Deque<Visit> untyped = new ArrayDeque<>();

    SchemaWalk(RawDocument document, ClientTypes types) {
        this.document = document;
        this.types = types;
        this.variants = new BranchTypes(document);
    }

    /** One schema; {@code whole} is the one that its examples have to keep to, of which it may be a part. */
    private record Visit(String place, Part schema, Part whole, Optional<Type> type) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Visit visit && place.equals(visit.place) && type.equals(visit.type);
        }

        @Override
        public int hashCode() {
            return place.hashCode() * 31 + type.hashCode();
        }
    }

    /** Walks from a schema. */
    void add(Part schema, Optional<Type> type) {
        add(schema, schema, type);
    }

    private void add(Part schema, Part whole, Optional<Type> type) {
        Optional<Type> known = known(schema, type);
        Visit visit = new Visit(schema.file() + "#" + schema.pointer(), schema, whole, known);
        if (schema.node().isObject() && seen.add(visit)) {
            (known.isPresent() ? typed : untyped).add(visit);
        }
    }

    /** Notes an example of a schema; that of a file is no JSON. */
    void example(Part value, Part schema, Optional<Type> type) {
        if (value.exists()
                && schema.exists()
                && type.filter(Upload.class::equals).isEmpty()) {
            String place = value.file() + "#" + value.pointer();
            Example before = examples.get(place);
            if (before == null || before.type().isEmpty()) {
                examples.put(place, new Example(value, schema, known(schema, type)));
            }
        }
    }

    /** Of any JSON value, its schema may still have a type of its own. */
    private Optional<Type> known(Part schema, Optional<Type> type) {
        Optional<Type> opened = type.map(SchemaWalk::opened);
        return opened.filter(known -> known != Object.class)
                .or(() -> types.component(document.followed(schema)))
                .or(() -> opened);
    }

    /** All examples; those that nothing typed leads to come last, without a type. */
    List<Example> examples() {
        while (!typed.isEmpty() || !untyped.isEmpty()) {
            visit(typed.isEmpty() ? untyped.remove() : typed.remove());
        }
        return new ArrayList<>(examples.values());
    }

    private void visit(Visit visit) {
        Part schema = visit.schema();
        Optional<Type> type = visit.type();
        boolean alone = document.is30() && schema.node().has("$ref");
        if (schema.node().path("$ref").isString()) {
            add(document.next(schema), type);
        }
        if (!alone) {
            example(schema.at("example"), visit.whole(), type);
            schema.at("examples").items().forEach(example -> example(example, visit.whole(), type));
            schema.at("allOf").items().forEach(part -> add(part, visit.whole(), type));
            ALTERNATIVES.forEach(branch ->
                    schema.at(branch).items().forEach(part -> add(part, type.map(known -> variants.of(known, part)))));
            children(schema, type);
        }
    }

    private void children(Part schema, Optional<Type> type) {
        for (Part property : schema.at("properties").members()) {
            add(property, type.flatMap(known -> property(known, property.name())));
        }
        add(schema.at("items"), type.flatMap(known -> argument(known, List.class, 0)));
        add(schema.at("additionalProperties"), type.flatMap(SchemaWalk::values));
    }

    private static Optional<Type> property(Type type, String name) {
        if (type == Object.class) {
            return Optional.of(type);
        }
        return type instanceof Class<?> known ? member(known, name) : argument(type, Map.class, 1);
    }

    /** Of a union, what its variants agree on: beside alternatives stands what they share. */
    private static Optional<Type> member(Class<?> type, String name) {
        if (!type.isSealed()) {
            return WireNames.property(type, name);
        }
        List<Type> all = Stream.of(type.getPermittedSubclasses())
                .flatMap(variant -> member(variant, name).stream())
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Optional<Type> values(Type type) {
        return type instanceof Class<?> record ? WireNames.additional(record) : argument(type, Map.class, 1);
    }

    private static Optional<Type> argument(Type type, Class<?> raw, int index) {
        if (type == Object.class) {
            return Optional.of(type);
        }
        return type instanceof ParameterizedType generic && generic.getRawType() == raw
                ? Optional.of(generic.getActualTypeArguments()[index])
                : Optional.empty();
    }

    /** Without {@code Field} and wildcards. */
    private static Type opened(Type type) {
        if (type instanceof WildcardType wildcard) {
            return opened(wildcard.getUpperBounds()[0]);
        }
        return type instanceof ParameterizedType generic && generic.getRawType() == Field.class
                ? opened(generic.getActualTypeArguments()[0])
                : type;
    }
}
