package dev.banksman.generator.read.event;

import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.type.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where deliveries say which event they are, when the document has no word of ours: the places that tell most events
 * apart, by what schemas fix and examples show. Each place is one where no event has the type of another.
 */
final class EventTypes {
    private static final int MOST_LOCATORS = 5;

    private final Map<EventSource, Map<Locator, EventPlaces.Clue>> clues = new LinkedHashMap<>();
    private final List<Locator> locators = new ArrayList<>();
    private final boolean declared;
    private final Map<EventSource, String> types = new HashMap<>();
    private boolean looseSpelling;

    private EventTypes(List<Locator> declared) {
        this.declared = !declared.isEmpty();
        this.locators.addAll(declared);
    }

    /**
     * What some events are called.
     *
     * @param declared where the document itself says that the types stand; where it doesn't, the places are guessed
     */
    static EventTypes of(
            List<EventSource> sources, List<Locator> declared, Catalogue catalogue, References references) {
        EventTypes types = new EventTypes(declared);
        sources.forEach(source -> types.clues.put(source, EventPlaces.of(source, catalogue, references)));
        if (declared.isEmpty()) {
            types.guess();
        } else {
            sources.forEach(source -> types.fixed(source).ifPresent(type -> types.types.put(source, type)));
        }
        return types;
    }

    /** Finds the places: each for itself, or two that tell more together. */
    private void guess() {
        boolean found = true;
        while (found && locators.size() < MOST_LOCATORS) {
            found = next();
        }
        if (types.size() < clues.size()) {
            EventGroups.of(clues).filter(told -> told.count() > types.size()).ifPresent(this::use);
        }
    }

    /** What its schema fixes at the first of the places that it has. */
    private Optional<String> fixed(EventSource source) {
        Map<Locator, EventPlaces.Clue> known = clues.getOrDefault(source, Map.of());
        return locators.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .filter(EventPlaces.Clue::sure)
                .flatMap(EventPlaces.Clue::value);
    }

    private void use(EventGroups.Told told) {
        locators.clear();
        locators.add(told.locator());
        types.clear();
        types.putAll(told.types());
        looseSpelling = told.loose();
    }

    /** Whether the types are spelled as the document spells them, and not as the sender does. */
    boolean looseSpelling() {
        return looseSpelling;
    }

    /** Whether the document itself says where they stand. */
    boolean declared() {
        return declared;
    }

    List<Locator> locators() {
        return locators;
    }

    /** What an event is called by its sender at these places; empty when they don't tell it. */
    Optional<String> type(EventSource source) {
        return Optional.ofNullable(types.get(source));
    }

    /** Whether an event is told; one alternative of a payload, by what tells the alternatives. */
    boolean tells(EventSource source) {
        return type(source).filter(type -> !declared || source.isCalled(type)).isPresent();
    }

    private boolean next() {
        Set<Locator> places = new LinkedHashSet<>();
        clues.forEach((source, known) -> {
            if (open(source)) {
                places.addAll(known.keySet());
            }
        });
        Optional<Candidate> best = places.stream()
                .map(this::candidate)
                .filter(Candidate::convinces)
                .max(Comparator.comparing(Candidate::told).thenComparing(Candidate::sure));
        best.ifPresent(candidate -> {
            locators.add(candidate.place());
            types.putAll(candidate.types());
        });
        return best.isPresent();
    }

    /** Whether it is told by no place yet, and has none of them: an earlier place would speak for it. */
    private boolean open(EventSource source) {
        return !types.containsKey(source)
                && locators.stream().noneMatch(clues.getOrDefault(source, Map.of())::containsKey);
    }

    private Candidate candidate(Locator place) {
        Map<String, EventSource> first = new LinkedHashMap<>();
        int sure = 0;
        int having = 0;
        for (Map.Entry<EventSource, Map<Locator, EventPlaces.Clue>> entry : clues.entrySet()) {
            EventPlaces.Clue clue = entry.getValue().get(place);
            if (clue != null && open(entry.getKey())) {
                having++;
                Optional<String> value = clue.value().filter(text -> !types.containsValue(text));
                boolean told = value.isPresent() && first.putIfAbsent(value.get(), entry.getKey()) == null;
                sure += told && clue.sure() ? 1 : 0;
            }
        }
        Map<EventSource, String> told = new LinkedHashMap<>();
        first.forEach((value, source) -> told.put(source, value));
        return new Candidate(place, told, sure, having);
    }

    /**
     * A place and what it would tell.
     *
     * @param sure how many of the types are fixed by a schema
     * @param having how many events have the place
     */
    private record Candidate(Locator place, Map<EventSource, String> types, int sure, int having) {
        int told() {
            return types.size();
        }

        /** One example alone could be anything; and a place that most events use for something else is none. */
        boolean convinces() {
            return (sure > 0 || told() > 1) && told() * 2 > having;
        }
    }
}
