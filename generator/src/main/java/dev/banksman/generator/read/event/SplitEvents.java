package dev.banksman.generator.read.event;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Webhooks whose payload is one of several things: each is an event of its own where deliveries tell all of them, and
 * what is left over is the webhook's own event, with the whole payload.
 */
final class SplitEvents {
    private final List<EventSource> whole;
    private final Map<EventSource, Split> splits = new LinkedHashMap<>();

    /** A webhook in parts, and what is left over if some alternatives are not told. */
    private record Split(String pointer, List<EventSource> parts, EventSource rest, List<String> untold) {}

    SplitEvents(List<EventSource> whole) {
        this.whole = whole;
    }

    /**
     * Splits those webhooks that are not told as a whole, and a document's only one: its key tells it from nothing.
     *
     * @return whether there was any
     */
    boolean split(EventVariants variants, Predicate<EventSource> told) {
        Set<String> taken = new HashSet<>();
        whole.stream()
                .filter(source -> isOfOne() || !told.test(source))
                .forEach(source -> source.schema()
                        .filter(schema -> source.section().isEmpty())
                        .map(variants::of)
                        .filter(found -> !found.payloads().isEmpty())
                        .filter(found ->
                                Collections.disjoint(taken, found.payloads().keySet()))
                        .ifPresent(found -> {
                            taken.addAll(found.payloads().keySet());
                            splits.put(source, split(source, found));
                        }));
        return !splits.isEmpty();
    }

    private static Split split(EventSource source, EventVariants.Told found) {
        List<EventVariant> variants = new ArrayList<>();
        found.payloads()
                .forEach((value, payloads) ->
                        variants.add(new EventVariant(found.pointer(), value, EventVariants.joined(payloads))));
        return new Split(
                found.pointer(),
                variants.stream().map(source::only).toList(),
                source.without(variants),
                found.untold());
    }

    /** Joins those webhooks again of which a part is not told; whether there was any. */
    boolean join(Predicate<EventSource> told) {
        return splits.values().removeIf(split -> !split.parts().stream().allMatch(told));
    }

    /** All events, in the document's order. */
    List<EventSource> all() {
        return whole.stream().flatMap(this::parts).toList();
    }

    private Stream<EventSource> parts(EventSource source) {
        Split split = splits.get(source);
        if (split == null) {
            return Stream.of(source);
        }
        return split.untold().isEmpty()
                ? split.parts().stream()
                : Stream.concat(split.parts().stream(), Stream.of(split.rest()));
    }

    /** Whether it is what is left over of a webhook. */
    boolean isRest(EventSource source) {
        return splits.containsKey(source);
    }

    /** Whether every delivery is of one webhook. */
    boolean isOfOne() {
        return whole.size() == 1;
    }

    /**
     * Warns of what is left over.
     *
     * @param known whether it arrives as the webhook's own event
     */
    void report(boolean known, Problems problems) {
        splits.forEach((source, split) -> {
            if (!split.untold().isEmpty()) {
                problems.add(Problem.of(
                        Kind.UNTOLD_VARIANT,
                        source.place(),
                        String.join(", ", split.untold()),
                        split.pointer(),
                        known ? "the event " + source.key() : "unknown events"));
            }
        });
    }
}
