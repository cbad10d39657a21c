package dev.banksman.generator.read.event;

import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What senders call their events: the declared name, what a schema or an example has at the places of types, or the
 * webhook's key.
 */
final class EventNames {
    private final EventTypes types;
    private final List<Locator> places;
    private final boolean declared;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();
    private final List<String> untold = new ArrayList<>();

    /**
     * Names at some places.
     *
     * @param declared whether the document itself says that the types stand there
     */
    EventNames(EventTypes types, List<Locator> places, boolean declared, Problems problems) {
        this.types = types;
        this.places = places;
        this.declared = declared;
        this.problems = problems;
    }

    /** The type of an event, which no other has. */
    String of(EventSource source) {
        Optional<String> said =
                source.section().map(section -> section.text("name")).filter(name -> !name.isEmpty());
        Optional<String> found = declared ? types.fixed(source, places) : types.type(source);
        if (!declared && found.isEmpty() && !hasShape(source)) {
            untold.add(source.key());
        }
        return unique(said.or(() -> found).orElse(source.key()), source);
    }

    private static boolean hasShape(EventSource source) {
        return source.section().filter(section -> section.has("shape")).isPresent();
    }

    private String unique(String wanted, EventSource source) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + "#" + number;
        }
        if (!name.equals(wanted) && !untold.contains(source.key())) {
            problems.add(Problem.of(Kind.EVENT_TAKEN, source.place(), "a second " + wanted));
        }
        return name;
    }

    /** Whether there is one event only, and nothing tells it: then every delivery is this one. */
    boolean oneUntold() {
        return taken.size() == 1 && !untold.isEmpty();
    }

    /** Warns of the events that no place tells. */
    void report(Place webhooks) {
        if (!untold.isEmpty() && !oneUntold()) {
            String found =
                    untold.size() == 1 ? "1 event that nothing tells" : untold.size() + " events that nothing tells";
            problems.add(Problem.of(Kind.UNTOLD_EVENT, webhooks, found, untold));
        }
    }
}
