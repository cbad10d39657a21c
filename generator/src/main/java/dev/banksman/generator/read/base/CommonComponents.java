package dev.banksman.generator.read.base;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.type.Catalogue;
import dev.banksman.generator.read.type.Use;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record and all that build upon it have: the same property by the same name, of a type that an overriding
 * method may return (JLS 17, 8.4.5), as required as the least of them has it.
 */
final class CommonComponents {
    private final Catalogue catalogue;
    private final Map<List<String>, Map<String, ComponentPlan>> common = new HashMap<>();

    private CommonComponents(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** From those upon which nothing builds to those at the top: what is in a circle, or above one, has nothing. */
    static CommonComponents of(Catalogue catalogue, Lineage lineage) {
        CommonComponents components = new CommonComponents(catalogue);
        Map<List<String>, Integer> waiting = new HashMap<>();
        Deque<List<String>> ready = new ArrayDeque<>();
        lineage.records().forEach(record -> {
            int heirs = lineage.heirs(record).size();
            waiting.put(record, heirs);
            if (heirs == 0) {
                ready.add(record);
            }
        });
        while (!ready.isEmpty()) {
            List<String> record = ready.remove();
            components.add(record, lineage.heirs(record));
            for (List<String> parent : lineage.parents(record)) {
                if (waiting.merge(parent, -1, Integer::sum) == 0) {
                    ready.add(parent);
                }
            }
        }
        return components;
    }

    /** By the names of the properties. */
    Map<String, ComponentPlan> of(List<String> record) {
        return common.getOrDefault(record, Map.of());
    }

    private void add(List<String> record, Collection<List<String>> heirs) {
        Map<String, ComponentPlan> all = new LinkedHashMap<>();
        catalogue
                .components(new TypeRef.Named(record, false))
                .flatMap(own -> promised(own, heirs).stream())
                .forEach(component -> all.put(component.wireName(), component));
        common.put(record, all);
    }

    private Optional<ComponentPlan> promised(ComponentPlan own, Collection<List<String>> heirs) {
        boolean required = own.presence() == Presence.REQUIRED;
        boolean deprecated = own.deprecated();
        for (List<String> heir : heirs) {
            ComponentPlan theirs = of(heir).get(own.wireName());
            if (theirs == null || !theirs.name().equals(own.name()) || !fits(theirs, own)) {
                return Optional.empty();
            }
            required &= theirs.presence() == Presence.REQUIRED;
            deprecated &= theirs.deprecated();
        }
        Presence weakest = required ? Presence.REQUIRED : isField(own) ? own.presence() : Presence.OPTIONAL;
        return Optional.of(own.promised(weakest, deprecated));
    }

    private static boolean fits(ComponentPlan theirs, ComponentPlan own) {
        boolean anything = !isField(own) && own.type().equals(Use.JSON.type());
        return isField(theirs) == isField(own) && (anything || theirs.type().equals(own.type()));
    }

    private static boolean isField(ComponentPlan component) {
        return component.presence() == Presence.OPTIONAL_NULLABLE;
    }
}
