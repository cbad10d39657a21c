package dev.banksman.generator.read.pointer;

import dev.banksman.generator.naming.Claim;
import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.type.Catalogue;
import dev.banksman.generator.read.type.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code x-banksman-flatten}: shortcuts of one record into the records that it holds. */
public final class Accessors {
    private final Catalogue catalogue;
    private final Trails trails;
    private final Problems problems;
    private final RecordPlan plan;
    private final Scope names = Scope.of(Reserved.COMPONENTS);
    private final Set<String> components = new HashSet<>();
    private final List<AccessorPlan> accessors = new ArrayList<>();

    private Accessors(Catalogue catalogue, Problems problems, RecordPlan plan) {
        this.catalogue = catalogue;
        this.trails = new Trails(catalogue, problems);
        this.problems = problems;
        this.plan = plan;
        plan.components().forEach(component -> components.add(component.name()));
        components.add(plan.additionalName());
    }

    public static List<AccessorPlan> of(RecordPlan plan, Values wanted, Catalogue catalogue, Problems problems) {
        Accessors accessors = new Accessors(catalogue, problems, plan);
        List<Object> items = wanted.items(Word.FLATTEN);
        for (int i = 0; i < items.size(); i++) {
            accessors.addItem(items.get(i), wanted.placeOf(Word.FLATTEN).at(i));
        }
        return accessors.accessors;
    }

    private void addItem(Object item, Place place) {
        if (item instanceof Map<?, ?> map) {
            Section section = new Section(map, Word.FLATTEN.key(), place);
            follow(section.text("pointer"), place.at("pointer")).ifPresent(trail -> addNamed(section, trail));
        } else {
            follow(String.valueOf(item), place).ifPresent(trail -> addAll(String.valueOf(item), trail, place));
        }
    }

    private Optional<Trail.Arrived> follow(String pointer, Place place) {
        Use self = new Use(plan.type(), false);
        return trails.follow(self, pointer, new Trails.Topic(Word.FLATTEN.key(), "the object", place));
    }

    private void addNamed(Section section, Trail.Arrived trail) {
        String pointer = section.text("pointer");
        if (trail.last().isEmpty()) {
            wrongKind(pointer, "a property of an object", section.place().at("pointer"));
            return;
        }
        add(section.text("name"), pointer, trail, section.place().at("name"));
    }

    private void addAll(String pointer, Trail.Arrived trail, Place place) {
        Optional<RecordPlan> inner = trail.last()
                .map(ComponentPlan::type)
                .filter(TypeRef.Named.class::isInstance)
                .flatMap(type -> catalogue.record((TypeRef.Named) type));
        if (inner.isEmpty()) {
            wrongKind(pointer, "an object with properties, or has a name beside it", place);
            return;
        }
        inner.get().components().forEach(component -> {
            if (!components.contains(component.name())) {
                String at = new Place("", pointer).at(component.wireName()).pointer();
                add(component.name(), at, trail.through(component), place);
            }
        });
    }

    /** A component of the record wins over a flattened one (GENERATED.md 10). */
    private void add(String wanted, String pointer, Trail.Arrived trail, Place place) {
        Claim claim = names.claim(wanted);
        if (components.contains(wanted) || claim.reason() != Claim.Reason.FREE) {
            problems.add(Problem.of(Kind.ACCESSOR_TAKEN, place, wanted));
            return;
        }
        trail.last()
                .ifPresent(last -> accessors.add(new AccessorPlan(
                        wanted,
                        pointer,
                        trail.type(),
                        trail.steps(),
                        trail.nullable(),
                        last.doc(),
                        last.deprecated())));
    }

    private void wrongKind(String pointer, String wanted, Place place) {
        problems.add(Problem.of(Kind.POINTER_TO_WRONG_KIND, place, pointer, Word.FLATTEN.key(), wanted));
    }
}
