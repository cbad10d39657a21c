package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Member types that a type inherits from the unions which it implements: inside it, their simple names mean them (JLS
 * 17, 6.4.1 and 8.5), so that no other type can be called by such a name there.
 */
final class Inherited {
    private final Map<List<String>, UnionPlan> unions = new HashMap<>();

    private Inherited() {}

    static Inherited of(ClientPlan plan) {
        Inherited inherited = new Inherited();
        plan.types().forEach(inherited::collect);
        return inherited;
    }

    private void collect(TypePlan type) {
        if (type instanceof UnionPlan union) {
            unions.put(union.type().path(), union);
        }
        type.nested().forEach(this::collect);
    }

    Set<String> by(TypePlan type) {
        Set<String> names = new HashSet<>();
        unionsOf(type).forEach(union -> add(union, names));
        return names;
    }

    private static List<TypeRef.Named> unionsOf(TypePlan type) {
        if (type instanceof RecordPlan plan) {
            return plan.unions();
        } else if (type instanceof EventPlan plan) {
            return plan.record().unions();
        }
        return type instanceof UnionPlan plan ? plan.unions() : List.of();
    }

    private void add(TypeRef.Named type, Set<String> names) {
        UnionPlan union = unions.get(type.path());
        if (union != null) {
            members(union).forEach(names::add);
            union.unions().forEach(outer -> add(outer, names));
        }
    }

    private static Stream<String> members(UnionPlan union) {
        Stream<TypeRef.Named> wrappers = union.variants().stream().flatMap(variant -> variant.wrapper().stream());
        return Stream.of(union.nested().stream().map(TypePlan::type), wrappers, Stream.of(union.unknown()))
                .flatMap(types -> types)
                .map(TypeRef.Named::path)
                .map(path -> path.get(path.size() - 1));
    }
}
