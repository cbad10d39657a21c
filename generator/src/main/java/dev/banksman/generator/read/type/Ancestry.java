package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which type implements which union. A type depends on the interfaces that it names and on the types around them, and
 * must not depend on itself (JLS 17, 8.1.4).
 */
final class Ancestry {
    private final Map<List<String>, Set<List<String>>> dependencies = new HashMap<>();

    void add(TypeRef.Named union, TypeRef.Named variant) {
        Set<List<String>> of = dependencies.computeIfAbsent(variant.path(), path -> new HashSet<>());
        withOuter(union.path()).forEach(of::add);
    }

    /** Whether a type would depend on itself if a union of these variants stood inside a type. */
    boolean wouldCircle(List<String> outer, Stream<TypeRef.Named> variants) {
        Set<List<String>> reached = new HashSet<>();
        withOuter(outer).forEach(path -> reach(path, reached));
        return variants.map(TypeRef.Named::path).anyMatch(reached::contains);
    }

    private void reach(List<String> path, Set<List<String>> reached) {
        if (reached.add(path)) {
            dependencies.getOrDefault(path, Set.of()).forEach(next -> reach(next, reached));
        }
    }

    private static Stream<List<String>> withOuter(List<String> path) {
        return IntStream.rangeClosed(1, path.size()).mapToObj(size -> path.subList(0, size));
    }
}
