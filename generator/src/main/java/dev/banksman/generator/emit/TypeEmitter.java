package dev.banksman.generator.emit;

import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.NewtypePlan;
import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.source.TypeSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Any type of the plan, with the types inside it. */
final class TypeEmitter {
    private final RecordEmitter records;
    private final QueryEmitter queries;
    private final PropertiesEmitter properties;
    private final EnumEmitter enums;
    private final NewtypeEmitter newtypes;
    private final UnionEmitter unions;
    private final BaseEmitter bases;
    private final JavaTypes types;
    private final Purposes purposes;
    private final Inherited inherited;
    private final EventEmitter events;
    private final EventsEmitter allEvents;

    TypeEmitter(JavaTypes types, Purposes purposes, Inherited inherited) {
        this.types = types;
        this.purposes = purposes;
        this.inherited = inherited;
        this.records = new RecordEmitter(types, purposes, inherited, this);
        this.queries = new QueryEmitter(types, purposes, this);
        this.properties = new PropertiesEmitter(types);
        this.enums = new EnumEmitter(types, purposes);
        this.newtypes = new NewtypeEmitter(types, purposes);
        this.unions = new UnionEmitter(types, purposes, this);
        this.bases = new BaseEmitter(types, purposes, this);
        this.events = new EventEmitter(types, records, this);
        this.allEvents = new EventsEmitter(types);
    }

    TypeSpec.Builder emit(TypePlan type) {
        Set<String> hiding = inherited.by(type);
        return hiding.isEmpty()
                ? plain(type)
                : new TypeEmitter(types.hiddenBy(hiding), purposes, inherited)
                        .plain(type)
                        .alwaysQualify(hiding);
    }

    private TypeSpec.Builder plain(TypePlan type) {
        if (type instanceof RecordPlan plan) {
            return records.emit(plan);
        } else if (type instanceof BasePlan plan) {
            return bases.emit(plan);
        } else if (type instanceof QueryPlan plan) {
            return queries.emit(plan);
        } else if (type instanceof PropertiesPlan plan) {
            return properties.emit(plan);
        } else if (type instanceof EnumPlan plan) {
            return enums.emit(plan);
        } else if (type instanceof NewtypePlan plan) {
            return newtypes.emit(plan);
        } else if (type instanceof EventPlan plan) {
            return events.emit(plan);
        } else if (type instanceof EventsPlan plan) {
            return allEvents.emit(plan);
        }
        return unions.emit((UnionPlan) type);
    }

    List<TypeSpec> emit(List<TypePlan> nested, Modifier... modifiers) {
        return nested.stream()
                .map(type -> emit(type).addModifiers(modifiers).build())
                .toList();
    }
}
