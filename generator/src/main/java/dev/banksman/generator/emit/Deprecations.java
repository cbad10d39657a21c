package dev.banksman.generator.emit;

import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ArgumentPlan;
import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.ODataPlan;
import dev.banksman.generator.plan.PagingPlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which files name a deprecated type of another file: javac warns there, though nobody wrote it by hand. */
final class Deprecations {
    private final Set<List<String>> deprecated = new HashSet<>();

    private Deprecations() {}

    static Deprecations of(ClientPlan plan) {
        Deprecations deprecations = new Deprecations();
        plan.types().forEach(deprecations::collect);
        return deprecations;
    }

    boolean usedBy(TypePlan type) {
        String file = type.type().path().get(0);
        return !deprecated.isEmpty()
                && references(type)
                        .anyMatch(used ->
                                isDeprecated(used) && !used.path().get(0).equals(file));
    }

    boolean usedBy(ApiPlan api) {
        return !deprecated.isEmpty()
                && api.methods().stream().flatMap(Deprecations::references).anyMatch(this::isDeprecated);
    }

    private boolean isDeprecated(TypeRef.Named type) {
        List<String> path = type.path();
        return Stream.iterate(1, size -> size <= path.size(), size -> size + 1)
                .anyMatch(size -> deprecated.contains(path.subList(0, size)));
    }

    private void collect(TypePlan type) {
        type.nested().forEach(this::collect);
        if (type instanceof RecordPlan plan) {
            collect(type, plan.deprecated());
        } else if (type instanceof EnumPlan plan) {
            collect(type, plan.deprecated());
        } else if (type instanceof EventPlan plan) {
            collect(plan.record());
        } else if (type instanceof UnionPlan plan) {
            collect(type, plan.deprecated());
        } else if (type instanceof BasePlan plan) {
            collect(type, plan.deprecated());
        }
    }

    private void collect(TypePlan type, boolean isDeprecated) {
        if (isDeprecated) {
            deprecated.add(type.type().path());
        }
    }

    private static Stream<TypeRef.Named> references(TypePlan type) {
        return Stream.concat(
                used(type).flatMap(Deprecations::named), type.nested().stream().flatMap(Deprecations::references));
    }

    private static Stream<TypeRef> used(TypePlan type) {
        if (type instanceof RecordPlan plan) {
            return Stream.of(
                            plan.components().stream().map(ComponentPlan::type),
                            plan.additional().stream(),
                            plan.accessors().stream().flatMap(Deprecations::types),
                            plan.interfaces().stream())
                    .flatMap(types -> types);
        } else if (type instanceof BasePlan plan) {
            return Stream.concat(plan.accessors().stream().map(ComponentPlan::type), plan.bases().stream());
        } else if (type instanceof QueryPlan plan) {
            return Stream.concat(
                    plan.parameters().stream().map(ParameterPlan::type), plan.odata().map(ODataPlan::entity).stream());
        } else if (type instanceof PropertiesPlan plan) {
            return Stream.concat(
                    Stream.of(plan.entity()),
                    plan.properties().stream().flatMap(property -> property.value().stream()));
        } else if (type instanceof EventPlan plan) {
            return used(plan.record());
        } else if (type instanceof EventsPlan plan) {
            return plan.events().stream().map(EventsPlan.Event::type);
        } else if (type instanceof UnionPlan plan) {
            return Stream.concat(
                    Stream.concat(plan.variants().stream().map(UnionPlan.Variant::type), plan.unions().stream()),
                    plan.shared().stream().map(ComponentPlan::type));
        }
        return Stream.empty();
    }

    private static Stream<TypeRef> types(AccessorPlan accessor) {
        return Stream.concat(
                Stream.of(accessor.type()), accessor.steps().stream().map(AccessorPlan.Step::type));
    }

    private static Stream<TypeRef.Named> references(MethodPlan method) {
        Stream<TypeRef> used = Stream.of(
                        method.path().stream().map(ArgumentPlan::type),
                        method.body().stream().map(BodyPlan::type),
                        method.query().stream(),
                        Stream.of(method.answer().type()),
                        method.paging().stream().map(PagingPlan::item),
                        method.paging().stream().map(PagingPlan::document))
                .flatMap(types -> types);
        return used.flatMap(Deprecations::named);
    }

    private static Stream<TypeRef.Named> named(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return Stream.of(named);
        } else if (type instanceof TypeRef.Holding holding) {
            return named(holding.held());
        } else if (type instanceof TypeRef.ListOf list) {
            return named(list.item());
        } else if (type instanceof TypeRef.MapOf map) {
            return Stream.concat(named(map.key()), named(map.value()));
        }
        return Stream.empty();
    }
}
