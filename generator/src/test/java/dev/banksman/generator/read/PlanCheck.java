package dev.banksman.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ArgumentPlan;
import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.ODataPlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every plan, whatever the document. */
final class PlanCheck {
    private PlanCheck() {}

    /** Every use of a type of the package, with its builder or without, is the use of a type that is written. */
    static void everyNamedTypeIsThere(ClientPlan plan) {
        Set<TypeRef> written = types(plan).map(TypePlan::type).collect(Collectors.toSet());
        assertThat(Stream.concat(
                                types(plan).flatMap(PlanCheck::uses),
                                methods(plan).flatMap(PlanCheck::uses))
                        .flatMap(PlanCheck::leaves)
                        .filter(TypeRef.Named.class::isInstance))
                .allMatch(written::contains);
    }

    /** Only records and unions have values: a base is implemented, and nothing is of its type. */
    static void nothingIsOfABasesType(ClientPlan plan) {
        Set<TypeRef> bases = types(plan)
                .filter(BasePlan.class::isInstance)
                .map(TypePlan::type)
                .collect(Collectors.toSet());
        assertThat(Stream.concat(
                                types(plan).flatMap(PlanCheck::values),
                                methods(plan).flatMap(PlanCheck::uses))
                        .flatMap(PlanCheck::leaves))
                .noneMatch(bases::contains);
    }

    private static Stream<TypeRef> values(TypePlan type) {
        if (type instanceof EventPlan plan) {
            return values(plan.record());
        }
        if (type instanceof RecordPlan plan) {
            return plan.components().stream().map(ComponentPlan::type);
        }
        return type instanceof UnionPlan plan ? plan.variants().stream().map(UnionPlan.Variant::type) : Stream.of();
    }

    private static Stream<TypePlan> types(ClientPlan plan) {
        return plan.types().stream().flatMap(type -> Types.withNested(type).stream());
    }

    private static Stream<MethodPlan> methods(ClientPlan plan) {
        return plan.apis().stream().map(ApiPlan::methods).flatMap(List::stream);
    }

    private static Stream<TypeRef> uses(TypePlan type) {
        if (type instanceof RecordPlan plan) {
            Stream<TypeRef> components = plan.components().stream().map(ComponentPlan::type);
            Stream<TypeRef> accessors = plan.accessors().stream().map(AccessorPlan::type);
            Stream<TypeRef> others = Stream.concat(plan.additional().stream(), plan.interfaces().stream());
            return Stream.of(components, accessors, others).flatMap(uses -> uses);
        }
        if (type instanceof BasePlan plan) {
            return Stream.of(
                            plan.accessors().stream().map(ComponentPlan::type),
                            plan.bases().stream(),
                            plan.heirs().stream())
                    .flatMap(uses -> uses);
        }
        if (type instanceof EventPlan plan) {
            return uses(plan.record());
        }
        if (type instanceof EventsPlan plan) {
            return plan.events().stream().map(EventsPlan.Event::type);
        }
        if (type instanceof QueryPlan plan) {
            return Stream.concat(
                    plan.odata().map(ODataPlan::entity).stream(),
                    plan.parameters().stream().map(ParameterPlan::type));
        }
        if (type instanceof PropertiesPlan plan) {
            return plan.properties().stream()
                    .flatMap(property -> Stream.concat(property.value().stream(), property.related().stream()));
        }
        return type instanceof UnionPlan plan
                ? Stream.of(
                                plan.variants().stream().map(UnionPlan.Variant::type),
                                plan.shared().stream().map(ComponentPlan::type),
                                plan.unions().stream())
                        .flatMap(uses -> uses)
                : Stream.of();
    }

    private static Stream<TypeRef> uses(MethodPlan method) {
        Stream<TypeRef> arguments = method.path().stream().map(ArgumentPlan::type);
        Stream<TypeRef> body = method.body().map(BodyPlan::type).stream();
        Stream<TypeRef> query = method.query().map(type -> (TypeRef) type).stream();
        return Stream.of(arguments, body, query, Stream.of(method.answer().type()))
                .flatMap(uses -> uses);
    }

    private static Stream<TypeRef> leaves(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return leaves(list.item());
        }
        if (type instanceof TypeRef.Holding holding) {
            return leaves(holding.held());
        }
        return type instanceof TypeRef.MapOf map
                ? Stream.concat(leaves(map.key()), leaves(map.value()))
                : Stream.of(type);
    }
}
