package dev.banksman.generator.corpus;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which variant of a union one of its alternatives became: the one that has most of its properties, and of several such
 * the one at its place.
 */
final class BranchTypes {
    private static final int DEEPEST = 5;

    private final RawDocument document;

    BranchTypes(RawDocument document) {
        this.document = document;
    }

    /** The type of an alternative; the union itself when no variant is like it, or when the type is no union. */
    Type of(Type type, Part branch) {
        if (!(type instanceof Class<?> union) || !union.isSealed()) {
            return type;
        }
        List<Type> variants = variants(union).toList();
        Optional<Type> found = branch.at("items").exists()
                ? variants.stream().filter(BranchTypes::isList).findFirst()
                : alike(variants, properties(branch, 0), at(variants, branch));
        return found.orElse(type);
    }

    private static Stream<Type> variants(Class<?> union) {
        return Arrays.stream(union.getPermittedSubclasses())
                .flatMap(variant -> variant.isSealed() ? variants(variant) : Stream.of(payload(variant)));
    }

    /** Of a wrapper, what it holds. */
    private static Type payload(Class<?> variant) {
        RecordComponent[] components = variant.getRecordComponents();
        boolean wrapper = components != null && components.length == 1 && WireNames.isWhole(components[0]);
        return wrapper ? components[0].getGenericType() : variant;
    }

    private static boolean isList(Type variant) {
        return variant instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    private static Optional<Type> alike(List<Type> variants, Set<String> names, Type placed) {
        Comparator<Type> best = Comparator.<Type>comparingLong(variant -> common(variant, names))
                .thenComparing(variant -> -WireNames.names((Class<?>) variant).count())
                .thenComparing(placed::equals);
        return variants.stream().filter(variant -> common(variant, names) > 0).max(best);
    }

    private static Type at(List<Type> variants, Part branch) {
        return variants.get(Math.min(Integer.parseInt(branch.name()), variants.size() - 1));
    }

    private static long common(Type variant, Set<String> names) {
        return variant instanceof Class<?> type
                ? WireNames.names(type).filter(names::contains).count()
                : 0;
    }

    private Set<String> properties(Part schema, int depth) {
        Part target = document.followed(schema);
        Set<String> names = new HashSet<>(target.node().path("properties").propertyNames());
        if (depth < DEEPEST) {
            target.at("allOf").items().forEach(part -> names.addAll(properties(part, depth + 1)));
        }
        return names;
    }
}
