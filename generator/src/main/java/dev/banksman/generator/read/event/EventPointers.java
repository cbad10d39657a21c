package dev.banksman.generator.read.event;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.pointer.Trails;
import dev.banksman.generator.read.type.Shapes;
import dev.banksman.generator.read.type.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON Pointers of {@code x-banksman-event}: into the payload of an event, or to a component of it. */
final class EventPointers {
    private final Optional<Section> root;
    private final Trails trails;
    private final Problems problems;
    private final Set<String> waiting = new HashSet<>();
    private final Set<String> applied = new HashSet<>();

    EventPointers(Optional<Section> root, Shapes shapes) {
        this.root = root;
        this.trails = Trails.of(shapes);
        this.problems = shapes.reading().problems();
    }

    Optional<EventPlan.Shape> shape(EventSource source, Use payload) {
        return source.section().flatMap(section -> section.section("shape")).map(section -> {
            follow(payload, section.text("pointer"), section, "pointer");
            return new EventPlan.Shape(section.text("pointer"), section.text("value"));
        });
    }

    List<String> identity(EventSource source, Use payload) {
        List<String> identity = new ArrayList<>();
        source.section()
                .ifPresent(section -> section.texts("identity").forEach(pointer -> {
                    follow(payload, pointer, section, "identity");
                    identity.add(pointer);
                }));
        return identity;
    }

    private void follow(Use payload, String pointer, Section section, String key) {
        trails.follow(
                payload,
                pointer,
                new Trails.Topic(
                        section.label(key), "the payload", section.place().at(key)));
    }

    /** The component to which the pointer of a key leads; what the document as a whole says is true of some events. */
    String component(EventSource source, RecordPlan record, String key) {
        Optional<Section> own = source.section().filter(section -> section.has(key));
        String pointer = own.or(() -> root).map(section -> section.text(key)).orElse("");
        Optional<String> name = record.components().stream()
                .filter(component -> pointer.equals(pointerTo(component)))
                .map(ComponentPlan::name)
                .findFirst();
        (name.isPresent() ? applied : waiting).add(key);
        own.filter(section -> name.isEmpty() && !pointer.isEmpty()).ifPresent(section -> wrong(pointer, section, key));
        return name.orElse("");
    }

    private static String pointerTo(ComponentPlan component) {
        return new Place("", "").at(component.wireName()).pointer();
    }

    private void wrong(String pointer, Section section, String key) {
        problems.add(Problem.of(
                Kind.POINTER_TO_WRONG_KIND,
                section.place().at(key),
                pointer,
                section.label(key),
                "a property of the payload"));
    }

    /** Reports what the document says of its events and is true of none. */
    void report() {
        root.ifPresent(section -> List.of("resource", "included").forEach(key -> {
            if (section.has(key) && waiting.contains(key) && !applied.contains(key)) {
                problems.add(
                        Problem.of(Kind.NEVER_APPLIES, section.place().at(key), section.text(key), section.label(key)));
            }
        }));
    }
}
