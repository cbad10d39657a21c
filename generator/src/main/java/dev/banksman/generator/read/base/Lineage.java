package dev.banksman.generator.read.base;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Shape;
import dev.banksman.generator.read.type.Catalogue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which records build upon which others by {@code allOf}, past aliases and unions; by the paths of their types. */
final class Lineage {
    private final Catalogue catalogue;
    private final Map<List<String>, Set<List<String>>> parents = new LinkedHashMap<>();
    private final Map<List<String>, Set<List<String>>> heirs = new HashMap<>();
    private final Map<List<String>, Integer> listings = new HashMap<>();

    private Lineage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Lineage of(Catalogue catalogue) {
        Lineage lineage = new Lineage(catalogue);
        catalogue.descent().records().forEach(lineage::add);
        catalogue.schemas().values().forEach(node -> lineage.count(listed(node)));
        return lineage;
    }

    private void add(List<String> record, List<String> bases) {
        Set<List<String>> above = types(bases, type -> catalogue.record(type).isPresent());
        parents.put(record, above);
        above.forEach(parent ->
                heirs.computeIfAbsent(parent, path -> new LinkedHashSet<>()).add(record));
    }

    /** What a schema lists, also one that only describes another one anew. */
    private static List<String> listed(SchemaNode node) {
        return Stream.concat(node.bases().stream(), node.all().stream().flatMap(one -> References.nameIn(one).stream()))
                .toList();
    }

    private void count(List<String> bases) {
        types(bases, type -> true).forEach(base -> listings.merge(base, 1, Integer::sum));
    }

    Set<List<String>> records() {
        return parents.keySet();
    }

    /** The nearest records upon which one builds. */
    Set<List<String>> parents(List<String> record) {
        return parents.getOrDefault(record, Set.of());
    }

    /** The records that build upon one with no other record between. */
    Set<List<String>> heirs(List<String> record) {
        return heirs.getOrDefault(record, Set.of());
    }

    /** How many named schemas list one in their {@code allOf}. */
    int listings(List<String> record) {
        return listings.getOrDefault(record, 0);
    }

    /** All records that build upon one, however far. */
    Set<List<String>> descendants(List<String> record) {
        Set<List<String>> all = new LinkedHashSet<>();
        Deque<List<String>> open = new ArrayDeque<>(heirs(record));
        while (!open.isEmpty()) {
            List<String> heir = open.remove();
            if (all.add(heir)) {
                open.addAll(heirs(heir));
            }
        }
        return all;
    }

    /** The nearest wanted ones upon which one builds, whatever is between. */
    Set<List<String>> nearest(List<String> record, Predicate<List<String>> wanted) {
        Set<List<String>> nearest = new LinkedHashSet<>();
        Set<List<String>> seen = new HashSet<>();
        Deque<List<String>> open = new ArrayDeque<>(parents(record));
        while (!open.isEmpty()) {
            List<String> parent = open.remove();
            if (seen.add(parent)) {
                if (wanted.test(parent)) {
                    nearest.add(parent);
                } else {
                    open.addAll(parents(parent));
                }
            }
        }
        return nearest;
    }

    /** The wanted types to which schemas lead first. */
    private Set<List<String>> types(Collection<String> bases, Predicate<TypeRef.Named> wanted) {
        Set<List<String>> nearest = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(bases);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (seen.add(name)) {
                Optional<TypeRef.Named> type = catalogue.typed(name).filter(wanted);
                type.ifPresentOrElse(found -> nearest.add(found.path()), () -> open.addAll(above(name)));
            }
        }
        return nearest;
    }

    /** One step up: what an alias stands for, or upon what a union builds. */
    private List<String> above(String name) {
        return catalogue
                .schema(name)
                .map(node -> Shape.wrapped(node)
                        .filter(one -> !node.ref().isPresent())
                        .orElse(node))
                .map(node -> References.nameIn(node).map(List::of).orElseGet(node::bases))
                .orElse(List.of());
    }
}
