package dev.banksman.generator.read.policy;

import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.PollPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.type.Catalogue;
import dev.banksman.generator.read.type.Shapes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code x-banksman-poll} of one operation. */
public final class PollReader {
    private final Problems problems;
    private final Catalogue catalogue;
    private final Envelope envelope;

    public PollReader(Shapes shapes, Envelope envelope) {
        this.problems = shapes.reading().problems();
        this.catalogue = shapes.catalogue();
        this.envelope = envelope;
    }

    public Optional<PollPlan> read(Policies.Said<Section> said) {
        Section section = said.value();
        Policies.Said<Section> at = said.inherited()
                ? said
                : new Policies.Said<>(section, section.place().at("state"), false);
        return envelope.inside(at, section.text("state"), section.label("state"))
                .filter(trail -> isState(trail.type(), section))
                .map(trail -> plan(section));
    }

    private boolean isState(TypeRef type, Section section) {
        Place place = section.place();
        if (type instanceof TypeRef.Named named) {
            Optional<EnumPlan> states = catalogue.enumeration(named);
            states.ifPresent(plan -> {
                checkValues(plan, section.texts("done"), section.label("done"), place.at("done"));
                checkValues(plan, section.texts("failed"), section.label("failed"), place.at("failed"));
            });
            return states.isPresent() || wrongKind(section);
        }
        return type instanceof TypeRef.Builtin || wrongKind(section);
    }

    private boolean wrongKind(Section section) {
        problems.add(Problem.of(
                Kind.POINTER_TO_WRONG_KIND,
                section.place().at("state"),
                section.text("state"),
                section.label("state"),
                "a single value"));
        return false;
    }

    private void checkValues(EnumPlan states, List<String> values, String label, Place place) {
        List<String> known =
                states.constants().stream().map(EnumPlan.Constant::value).toList();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (!known.contains(value)) {
                problems.add(Problem.of(Kind.UNKNOWN_WORD, place.at(i), value, "an item of " + label, known)
                        .suggesting(value, known));
            }
        }
    }

    private PollPlan plan(Section section) {
        Duration every = section.duration("every", Duration.ZERO);
        Duration atMost = section.duration("atMost", Duration.ZERO);
        if (atMost.compareTo(every) < 0) {
            String found = "every " + every + " and atMost " + atMost;
            problems.add(Problem.of(Kind.POLL_SHORTER_THAN_STEP, section.place().at("atMost"), found));
        }
        return new PollPlan(section.text("state"), section.texts("done"), section.texts("failed"), every, atMost);
    }
}
