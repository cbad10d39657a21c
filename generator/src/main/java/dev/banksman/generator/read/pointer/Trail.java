package dev.banksman.generator.read.pointer;

import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.type.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a JSON Pointer leads through the types of the plan. */
public sealed interface Trail {

    /**
     * It leads to a value.
     *
     * @param nullable whether a step can be null or absent though the answer keeps to the document
     * @param steps the components on the way; empty when not all of it are components of records
     * @param last the last component; empty when the way doesn't end at one
     */
    public record Arrived(TypeRef type, boolean nullable, List<AccessorPlan.Step> steps, Optional<ComponentPlan> last)
            implements Trail {
        static Arrived start(Use use) {
            return new Arrived(use.type(), use.nullable(), List.of(), Optional.empty());
        }

        Arrived through(ComponentPlan component) {
            List<AccessorPlan.Step> further = new ArrayList<>(steps);
            ComponentPlan.Presence presence = component.presence();
            boolean field = presence == ComponentPlan.Presence.OPTIONAL_NULLABLE;
            further.add(new AccessorPlan.Step(component.name(), component.type(), field));
            boolean sure = presence == ComponentPlan.Presence.REQUIRED;
            return new Arrived(component.type(), nullable || !sure, List.copyOf(further), Optional.of(component));
        }

        /** Past something that is no record's component. */
        Arrived into(TypeRef next, boolean sure) {
            return new Arrived(next, nullable || !sure, List.of(), Optional.empty());
        }
    }

    /**
     * It leads nowhere.
     *
     * @param reached the part of the pointer that does lead somewhere
     * @param known what could follow there
     */
    record Lost(String reached, Set<String> known) implements Trail {}
}
