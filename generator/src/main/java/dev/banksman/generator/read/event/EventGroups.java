package dev.banksman.generator.read.event;

import dev.banksman.generator.naming.Letters;
import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.read.document.Given;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two places that tell the events together: one that tells a group of them, and one in the body that a schema fixes and
 * that tells one of the group.
 *
 * <p>The group's place has a text of its own in each event; or it is a header that all events share, called an event,
 * whose examples are mostly groups as the keys of the events have them ({@code issues} of {@code issues-opened}),
 * however wrong they are for their own event. Then the keys tell the groups, but for case and punctuation.
 */
final class EventGroups {
    private static final int MOST_PLACES = 60;

    private final Map<EventSource, Map<Locator, EventPlaces.Clue>> clues;

    private EventGroups(Map<EventSource, Map<Locator, EventPlaces.Clue>> clues) {
        this.clues = clues;
    }

    /**
     * What two places tell.
     *
     * @param loose whether the types are taken from keys, and the sender spells them in a way of its own
     */
    record Told(Locator locator, Map<EventSource, String> types, boolean loose) {
        int count() {
            return types.size();
        }
    }

    /** The two places that tell most events, if they tell more than half of them. */
    static Optional<Told> of(Map<EventSource, Map<Locator, EventPlaces.Clue>> clues) {
        EventGroups groups = new EventGroups(clues);
        return groups.second().stream()
                .flatMap(second -> Stream.concat(groups.said(second), groups.keyed(second)))
                .filter(told -> told.count() * 2 > clues.size())
                .max(Comparator.comparing(Told::count));
    }

    /** Places in the body that schemas fix. */
    private List<Locator> second() {
        return places((place, clue) ->
                place.headers().isEmpty() && clue.sure() && clue.single().isPresent());
    }

    /** A test of what one event has at a place. */
    private interface Test {
        boolean accepts(Locator place, EventPlaces.Clue clue);
    }

    private List<Locator> places(Test test) {
        Map<Locator, Integer> counts = new LinkedHashMap<>();
        clues.values()
                .forEach(known -> known.forEach((place, clue) -> {
                    if (test.accepts(place, clue)) {
                        counts.merge(place, 1, Integer::sum);
                    }
                }));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > clues.size())
                .map(Map.Entry::getKey)
                .limit(MOST_PLACES)
                .toList();
    }

    private Stream<Told> said(Locator second) {
        return places((place, clue) -> clue.single().isPresent()
                        && (clue.sure() || !place.headers().isEmpty()))
                .stream()
                .filter(first -> !first.equals(second))
                .map(first -> told(first, second, source -> single(source, first), false));
    }

    private Stream<Told> keyed(Locator second) {
        Set<String> groups = new LinkedHashSet<>();
        clues.keySet().forEach(source -> group(source, second).ifPresent(group -> groups.add(Letters.of(group))));
        return places((place, clue) -> isCalledEvent(place)).stream()
                .filter(header -> shows(header, groups))
                .map(header -> told(header, second, source -> group(source, second), true));
    }

    private static boolean isCalledEvent(Locator place) {
        return place.headers().stream().anyMatch(name -> Letters.of(name).contains("event"));
    }

    /** Whether all events have a header, and most of them an example of it that is a group. */
    private boolean shows(Locator header, Set<String> groups) {
        long fitting = clues.keySet().stream()
                .filter(source -> single(source, header)
                        .filter(text -> groups.contains(Letters.of(text)))
                        .isPresent())
                .count();
        return fitting * 2 > clues.size() && clues.values().stream().allMatch(known -> known.containsKey(header));
    }

    /**
     * An event's key, or else its operation's id, without what stands at the second place; empty when anything may
     * stand there.
     */
    private Optional<String> group(EventSource source, Locator second) {
        String action = Letters.of(single(source, second).orElse(""));
        return Stream.of(source.key(), Given.text(source.operation().getOperationId()))
                .flatMap(name -> without(action, name).stream())
                .findFirst()
                .or(() -> Optional.of(source.key())
                        .filter(key -> fixed(source, second).isPresent() || !has(source, second)));
    }

    private boolean has(EventSource source, Locator place) {
        return clues.getOrDefault(source, Map.of()).containsKey(place);
    }

    private static Optional<String> without(String action, String name) {
        for (int end = name.length() - 1; end > 0 && !action.isEmpty(); end--) {
            if (Letters.of(name.substring(end)).equals(action)) {
                return Optional.of(Letters.upToLast(name.substring(0, end)));
            }
        }
        return Optional.empty();
    }

    private Told told(Locator first, Locator second, Grouping grouping, boolean loose) {
        Map<String, EventSource> types = new HashMap<>();
        Set<String> several = new LinkedHashSet<>();
        clues.keySet()
                .forEach(source -> grouping.of(source).ifPresent(group -> {
                    String type = fixed(source, second)
                            .map(action -> group + "." + action)
                            .orElse(group);
                    if (types.putIfAbsent(type, source) != null) {
                        several.add(type);
                    }
                }));
        types.keySet().removeAll(several);
        Map<EventSource, String> told = new LinkedHashMap<>();
        types.forEach((type, source) -> told.put(source, type));
        return new Told(new Locator(first.headers(), joined(first, second)), told, loose);
    }

    private static List<String> joined(Locator first, Locator second) {
        return Stream.concat(first.pointers().stream(), second.pointers().stream())
                .toList();
    }

    /** The group of an event. */
    private interface Grouping {
        Optional<String> of(EventSource source);
    }

    /** What a schema fixes at a place; an example is only one of many texts. */
    private Optional<String> fixed(EventSource source, Locator place) {
        return Optional.ofNullable(clues.getOrDefault(source, Map.of()).get(place))
                .filter(EventPlaces.Clue::sure)
                .flatMap(EventPlaces.Clue::single);
    }

    private Optional<String> single(EventSource source, Locator place) {
        return Optional.ofNullable(clues.getOrDefault(source, Map.of()).get(place))
                .flatMap(EventPlaces.Clue::single);
    }
}
