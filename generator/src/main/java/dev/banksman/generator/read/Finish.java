package dev.banksman.generator.read;

import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives records what can only be known once all of them are read: accessors, and the unions that they belong to. */
final class Finish {
    private final Catalogue catalogue;
    private final Flattenings flattenings;
    private final Problems problems;
    private final Values none;

    Finish(Reading reading, Catalogue catalogue, Flattenings flattenings) {
        this.catalogue = catalogue;
        this.flattenings = flattenings;
        this.problems = reading.problems();
        this.none = new Values(Map.of(), reading.root());
    }

    List<TypePlan> all(List<TypePlan> plans) {
        return plans.stream().map(this::one).toList();
    }

    private TypePlan one(TypePlan plan) {
        if (plan instanceof RecordPlan bare) {
            return finished(bare);
        }
        if (plan instanceof EventPlan event) {
            return event.with(finished(event.record()));
        }
        if (plan instanceof QueryPlan query) {
            return new QueryPlan(query.type(), query.doc(), query.parameters(), all(query.nested()));
        }
        return plan;
    }

    private RecordPlan finished(RecordPlan bare) {
        return new RecordPlan(
                bare.type(),
                bare.doc(),
                bare.components(),
                bare.additional(),
                bare.additionalName(),
                Accessors.of(bare, flattenings.of(bare.type(), none), catalogue, problems),
                bare.mixins(),
                unions(bare),
                all(bare.nested()),
                bare.deprecated());
    }

    /** An event belongs to the interface of the events already. */
    private List<TypeRef.Named> unions(RecordPlan bare) {
        return Stream.concat(bare.unions().stream(), catalogue.unionsOf(bare.type()).stream())
                .toList();
    }
}
