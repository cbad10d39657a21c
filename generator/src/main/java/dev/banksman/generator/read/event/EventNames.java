package dev.banksman.generator.read.event;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What senders call their events: the declared name, what a schema or an example has at the places of types, or the
 * webhook's key.
 */
final class EventNames {
    private final EventTypes types;
    private final SplitEvents split;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();
    private final Map<EventSource, String> untold = new LinkedHashMap<>();

    EventNames(EventTypes types, SplitEvents split, Problems problems) {
        this.types = types;
        this.split = split;
        this.problems = problems;
    }

    /** The type of an event, which no other has. */
    String of(EventSource source) {
        Optional<String> said =
                source.section().map(section -> section.text("name")).filter(name -> !name.isEmpty());
        Optional<String> found = types.type(source);
        String wanted = said.or(() -> found).orElse(source.key());
        String name = unique(wanted);
        if (split.isRest(source) || (!types.declared() && found.isEmpty() && !hasShape(source))) {
            untold.put(source, name);
        } else if (!name.equals(wanted)) {
            problems.add(Problem.of(Kind.EVENT_TAKEN, source.place(), "a second " + wanted));
        }
        return name;
    }

    private static boolean hasShape(EventSource source) {
        return source.section().filter(section -> section.has("shape")).isPresent();
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + "#" + number;
        }
        return name;
    }

    /** The event that every delivery is which nothing tells: all of them are of one webhook. */
    Optional<String> otherwise() {
        return split.isOfOne() ? untold.values().stream().findFirst() : Optional.empty();
    }

    /** Warns of the events that no place tells. */
    void report(Place webhooks) {
        split.report(otherwise().isPresent(), problems);
        List<String> keys = untold.keySet().stream()
                .filter(source -> !split.isRest(source))
                .map(EventSource::key)
                .toList();
        if (!keys.isEmpty() && otherwise().isEmpty()) {
            String found = keys.size() == 1 ? "1 event that nothing tells" : keys.size() + " events that nothing tells";
            problems.add(Problem.of(Kind.UNTOLD_EVENT, webhooks, found, keys));
        }
    }
}
