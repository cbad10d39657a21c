package dev.banksman.generator.emit;

import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a type has from the interfaces that it implements. Inside it, the simple names of their member types mean those
 * (JLS 17, 6.4.1 and 8.5), so that no other type can be called by such a name there.
 */
final class Inherited {
    private final Map<List<String>, TypePlan> interfaces = new HashMap<>();

    private Inherited() {}

    static Inherited of(ClientPlan plan) {
        Inherited inherited = new Inherited();
        plan.types().forEach(inherited::collect);
        return inherited;
    }

    private void collect(TypePlan type) {
        if (type instanceof UnionPlan || type instanceof BasePlan) {
            interfaces.put(type.type().path(), type);
        }
        type.nested().forEach(this::collect);
    }

    /** The simple names of the member types. */
    Set<String> by(TypePlan type) {
        return above(type).stream()
                .flatMap(Inherited::members)
                .map(TypeRef.Named::path)
                .map(path -> path.get(path.size() - 1))
                .collect(Collectors.toSet());
    }

    /** Whether a base says of a record's component what the record would say. */
    boolean tells(RecordPlan type, ComponentPlan component) {
        return above(type).stream()
                .filter(BasePlan.class::isInstance)
                .flatMap(base -> ((BasePlan) base).accessors().stream())
                .anyMatch(promised -> promised.name().equals(component.name())
                        && promised.readOnly() == component.readOnly()
                        && promised.doc().equals(component.doc()));
    }

    private Collection<TypePlan> above(TypePlan type) {
        Map<List<String>, TypePlan> above = new LinkedHashMap<>();
        parents(type).forEach(parent -> climb(parent, above));
        return above.values();
    }

    private void climb(TypeRef.Named parent, Map<List<String>, TypePlan> above) {
        TypePlan plan = interfaces.get(parent.path());
        if (plan != null && above.putIfAbsent(parent.path(), plan) == null) {
            parents(plan).forEach(further -> climb(further, above));
        }
    }

    private static List<TypeRef.Named> parents(TypePlan type) {
        if (type instanceof RecordPlan plan) {
            return plan.interfaces();
        } else if (type instanceof EventPlan plan) {
            return plan.record().interfaces();
        } else if (type instanceof BasePlan plan) {
            return plan.bases();
        }
        return type instanceof UnionPlan plan ? plan.unions() : List.of();
    }

    private static Stream<TypeRef.Named> members(TypePlan type) {
        Stream<TypeRef.Named> nested = type.nested().stream().map(TypePlan::type);
        if (type instanceof UnionPlan union) {
            Stream<TypeRef.Named> wrappers = union.variants().stream().flatMap(variant -> variant.wrapper().stream());
            return Stream.of(nested, wrappers, Stream.of(union.unknown())).flatMap(types -> types);
        }
        return nested;
    }
}
