package dev.banksman.webhook;

import dev.banksman.client.json.Json;
import dev.banksman.client.json.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document says about its events, read once from their annotations. Immutable. */
final class EventContract {
    private static final int LISTED = 12;

    private final Class<?> type;
    private final WebhookEvents rules;
    private final Map<String, WebhookEvent> events = new LinkedHashMap<>();
    private final EventNames names;
    private final Places places;
    private final @Nullable String only;

    private EventContract(Class<?> type, WebhookEvents rules, @Nullable String only) {
        this.type = type;
        this.rules = rules;
        this.only = only;
        permitted(type).flatMap(EventContract::event).forEach(event -> events.put(event.value(), event));
        this.names = new EventNames(events.keySet(), rules.looseSpelling());
        this.places = Places.of(pointers());
    }

    /**
     * The contract of a sealed interface of events.
     *
     * @throws IllegalArgumentException when it carries no {@link WebhookEvents}
     */
    static EventContract of(Class<?> type) {
        WebhookEvents rules = type.getAnnotation(WebhookEvents.class);
        if (rules == null) {
            throw new IllegalArgumentException("Events come from a generated interface with @WebhookEvents. Found: "
                    + type.getName() + ". Give the sealed interface of the events.");
        }
        return new EventContract(type, rules, null);
    }

    /**
     * The same where every delivery is one event.
     *
     * @throws IllegalArgumentException when the document has no event of this name
     */
    EventContract of(String eventType) {
        if (!knows(eventType)) {
            throw new IllegalArgumentException("eventType names an event of " + type.getSimpleName() + ". Found: "
                    + OneLine.of(eventType) + ". Give one of " + listed() + ".");
        }
        return new EventContract(type, rules, eventType);
    }

    private String listed() {
        List<String> some = events.keySet().stream().limit(LISTED).toList();
        int others = events.size() - some.size();
        return String.join(", ", some) + (others > 0 ? " …and " + others + " others" : "");
    }

    WebhookEvents rules() {
        return rules;
    }

    Optional<SignatureRecipe> signature() {
        return Arrays.stream(rules.signature()).findFirst();
    }

    /** Whether the document has an event of this name. */
    boolean knows(String eventType) {
        return events.containsKey(eventType);
    }

    /**
     * Which event a body is, read only as far as needed when it is one of {@code read}, which are read whole
     * afterwards.
     *
     * @throws dev.banksman.client.json.Mismatch when it is no JSON
     */
    Located locate(Headers headers, byte[] body, Json json, Set<String> read) {
        Map<String, String> texts = json.texts(body, places, (found, all) -> {
            String type = all ? type(headers, found) : firstLocated(headers, found);
            return type != null && read.contains(type) && (all || found.keySet().containsAll(identity(type)));
        });
        String type = type(headers, texts);
        return new Located(type, type == null ? List.of() : identity(type, texts));
    }

    /** What no later finding can beat; null as long as a pointer may still lead to something better. */
    private @Nullable String firstLocated(Headers headers, Map<String, String> texts) {
        if (only != null) {
            return only;
        }
        for (Locator locator : rules.type()) {
            List<String> found = texts(locator, headers, texts);
            if (found.size() == locator.header().length + locator.pointer().length) {
                return names.of(found);
            }
            if (locator.pointer().length > 0) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String type(Headers headers, Map<String, String> texts) {
        if (only != null) {
            return only;
        }
        String located = located(headers, texts);
        String told = located != null ? located : shaped(texts);
        return told == null && !rules.otherwise().isEmpty() ? rules.otherwise() : told;
    }

    private @Nullable String located(Headers headers, Map<String, String> texts) {
        return Arrays.stream(rules.type())
                .map(locator -> texts(locator, headers, texts))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(names::of)
                .orElse(null);
    }

    /** What stands at the places of a locator, up to the first one where nothing does. */
    private static List<String> texts(Locator locator, Headers headers, Map<String, String> texts) {
        return Stream.concat(
                        Arrays.stream(locator.header()).map(headers::first),
                        Arrays.stream(locator.pointer()).map(pointer -> Optional.ofNullable(texts.get(pointer))))
                .takeWhile(text -> text.filter(found -> !found.isBlank()).isPresent())
                .flatMap(Optional::stream)
                .toList();
    }

    private @Nullable String shaped(Map<String, String> texts) {
        return events.values().stream()
                .filter(event -> Arrays.stream(event.shape())
                        .anyMatch(shape -> shape.value().equals(texts.get(shape.pointer()))))
                .map(WebhookEvent::value)
                .findFirst()
                .orElse(null);
    }

    private List<String> identity(String type) {
        WebhookEvent event = events.get(type);
        return event == null ? List.of() : List.of(event.identity());
    }

    /** Empty as well when a part of it is missing. */
    private List<String> identity(String type, Map<String, String> texts) {
        List<String> pointers = identity(type);
        return texts.keySet().containsAll(pointers)
                ? pointers.stream().map(texts::get).toList()
                : List.of();
    }

    private List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        Arrays.stream(rules.type()).map(Locator::pointer).map(List::of).forEach(pointers::addAll);
        for (WebhookEvent event : events.values()) {
            Arrays.stream(event.shape()).map(EventShape::pointer).forEach(pointers::add);
            pointers.addAll(List.of(event.identity()));
        }
        return pointers;
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.empty() : Arrays.stream(permitted);
    }

    private static Stream<WebhookEvent> event(Class<?> type) {
        return Stream.ofNullable(type.getAnnotation(WebhookEvent.class));
    }

    /**
     * What was found out about a delivery.
     *
     * @param eventType null when neither a locator nor a shape tells
     * @param identity what tells a repeat; empty when nothing does
     */
    record Located(@Nullable String eventType, List<String> identity) {}
}
