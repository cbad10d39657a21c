package dev.banksman.generator.read.type;

import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.EnumValues;
import dev.banksman.generator.read.schema.Shape;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties by whose constants a union's alternatives can be told apart. */
final class TagConstants {
    private final Catalogue catalogue;

    TagConstants(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The property that most alternatives have a constant for, of more than one value; empty when none is such. */
    String commonest(List<SchemaNode> alternatives) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (SchemaNode alternative : alternatives) {
            constants(alternative, new HashSet<>())
                    .forEach((property, texts) -> tallies.merge(property, new Tally(1, texts), Tally::plus));
        }
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().values().size() > 1)
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(Tally::alternatives)
                        .thenComparing(tally -> tally.values().size())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** How many alternatives have constants for a property, and which. */
    private record Tally(int alternatives, Set<String> values) {
        Tally plus(Tally other) {
            Set<String> all = new LinkedHashSet<>(values);
            all.addAll(other.values);
            return new Tally(alternatives + other.alternatives, all);
        }
    }

    /** The properties that have one text only, with it; those of a union that all its alternatives have, with all. */
    private Map<String, Set<String>> constants(SchemaNode alternative, Set<Object> seen) {
        SchemaNode behind = catalogue.behind(alternative);
        Map<String, Set<String>> constants = new LinkedHashMap<>();
        if (Shape.of(behind) == Shape.UNION) {
            if (seen.add(behind.schema())) {
                addCommon(behind, constants, seen);
            }
            return constants;
        }
        behind.properties().keySet().forEach(property -> {
            List<String> texts = texts(behind, property);
            if (texts.size() == 1) {
                constants.put(property, new LinkedHashSet<>(texts));
            }
        });
        return constants;
    }

    private void addCommon(SchemaNode union, Map<String, Set<String>> constants, Set<Object> seen) {
        List<Map<String, Set<String>>> all = union.alternatives().stream()
                .map(alternative -> constants(alternative, seen))
                .toList();
        all.stream().limit(1).forEach(constants::putAll);
        all.forEach(one -> constants.keySet().retainAll(one.keySet()));
        all.forEach(
                one -> constants.forEach((property, values) -> values.addAll(one.getOrDefault(property, Set.of()))));
    }

    /** All texts that a property can have; empty when there is no end of them. */
    List<String> texts(SchemaNode object, String property) {
        SchemaNode declared = object.properties().get(property);
        if (declared == null) {
            return List.of();
        }
        if (catalogue.settled(declared).schema().getConst() instanceof String only) {
            return List.of(only); // which may narrow a named enum
        }
        List<Object> values = EnumValues.of(catalogue.behind(declared)).stream()
                .map(EnumValues.Value::value)
                .toList();
        return values.stream().allMatch(String.class::isInstance)
                ? values.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }
}
