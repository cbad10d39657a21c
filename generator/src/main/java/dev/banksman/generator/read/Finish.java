package dev.banksman.generator.read;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.base.Bases;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.pointer.Accessors;
import dev.banksman.generator.read.type.Catalogue;
import dev.banksman.generator.read.type.Flattenings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives records what can only be known once all of them are read: accessors, and the unions that they belong to. */
final class Finish {
    private final Catalogue catalogue;
    private final Flattenings flattenings;
    private final Bases bases;
    private final Problems problems;
    private final Values none;

    Finish(Reading reading, Catalogue catalogue, Flattenings flattenings, Bases bases) {
        this.catalogue = catalogue;
        this.flattenings = flattenings;
        this.bases = bases;
        this.problems = reading.problems();
        this.none = new Values(Map.of(), reading.root());
    }

    /** The types of the package. */
    List<TypePlan> types(List<TypePlan> plans) {
        return Stream.concat(all(plans).stream(), bases.others().stream()).toList();
    }

    private List<TypePlan> all(List<TypePlan> plans) {
        return plans.stream().map(this::one).toList();
    }

    private TypePlan one(TypePlan plan) {
        if (plan instanceof RecordPlan bare) {
            List<TypePlan> nested = all(bare.nested());
            return bases.insteadOf(bare, nested).<TypePlan>map(base -> base).orElseGet(() -> finished(bare, nested));
        }
        if (plan instanceof EventPlan event) {
            return event.with(finished(event.record(), all(event.nested())));
        }
        if (plan instanceof QueryPlan query) {
            return new QueryPlan(query.type(), query.doc(), query.odata(), query.parameters(), all(query.nested()));
        }
        return plan instanceof UnionPlan union ? finished(union) : plan;
    }

    private UnionPlan finished(UnionPlan bare) {
        return new UnionPlan(
                bare.type(),
                bare.doc(),
                bare.discriminator(),
                bare.variants(),
                bare.unknown(),
                bare.shared().stream()
                        .filter(common -> sharedByAll(common, bare))
                        .map(common -> weakest(common, bare))
                        .toList(),
                catalogue.unions().of(bare.type()),
                all(bare.nested()),
                bare.deprecated());
    }

    private boolean sharedByAll(ComponentPlan common, UnionPlan union) {
        return implementations(common, union).stream()
                .allMatch(same -> same.isPresent()
                        && same.get().type().equals(common.type())
                        && isField(same.get()) == isField(common));
    }

    private static boolean isField(ComponentPlan component) {
        return component.presence() == Presence.OPTIONAL_NULLABLE;
    }

    /** The component as the interface promises it: as required as the least of the variants has it. */
    private ComponentPlan weakest(ComponentPlan common, UnionPlan union) {
        return implementations(common, union).stream()
                .flatMap(Optional::stream)
                .filter(component -> component.presence() != Presence.REQUIRED)
                .findFirst()
                .orElse(common);
    }

    private List<Optional<ComponentPlan>> implementations(ComponentPlan common, UnionPlan union) {
        return union.variants().stream()
                .map(variant -> catalogue
                        .components(variant.implementor())
                        .filter(component -> component.name().equals(common.name()))
                        .findFirst())
                .toList();
    }

    private RecordPlan finished(RecordPlan bare, List<TypePlan> nested) {
        return new RecordPlan(
                bare.type(),
                bare.doc(),
                bare.components(),
                bare.additional(),
                bare.additionalName(),
                Accessors.of(bare, flattenings.of(bare.type(), none), catalogue, problems),
                bare.mixins(),
                interfaces(bare),
                nested,
                bare.deprecated());
    }

    /** An event belongs to the interface of the events already. */
    private List<TypeRef.Named> interfaces(RecordPlan bare) {
        return Stream.of(bare.interfaces(), catalogue.unions().of(bare.type()), bases.of(bare.type()))
                .flatMap(List::stream)
                .toList();
    }
}
