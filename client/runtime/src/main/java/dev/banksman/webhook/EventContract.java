package dev.banksman.webhook;

import dev.banksman.client.json.Json;
import dev.banksman.client.json.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private final Map<String, List<String>> identities = new HashMap<>();
    private final List<EventPlace> typePlaces;
    private final List<Shape> shapes;
    private final EventNames names;
    private final Places places;
    private final @Nullable String only;

    private EventContract(Class<?> type, WebhookEvents rules, @Nullable String only) {
        this.type = type;
        this.rules = rules;
        this.only = only;
        permitted(type).flatMap(EventContract::event).forEach(event -> events.put(event.value(), event));
        events.forEach((name, event) -> identities.put(name, List.of(event.identity())));
        this.typePlaces = Arrays.stream(rules.type()).map(EventPlace::of).toList();
        this.shapes = events.values().stream().flatMap(Shape::of).toList();
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
        for (EventPlace place : typePlaces) {
            List<String> found = place.texts(headers, texts);
            if (place.isFilledBy(found)) {
                return names.of(found);
            }
            if (!place.pointers().isEmpty()) {
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
        for (EventPlace place : typePlaces) {
            List<String> found = place.texts(headers, texts);
            if (!found.isEmpty()) {
                return names.of(found);
            }
        }
        return null;
    }

    private @Nullable String shaped(Map<String, String> texts) {
        for (Shape shape : shapes) {
            if (shape.value().equals(texts.get(shape.pointer()))) {
                return shape.eventType();
            }
        }
        return null;
    }

    private List<String> identity(String type) {
        return identities.getOrDefault(type, List.of());
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
        typePlaces.stream().map(EventPlace::pointers).forEach(pointers::addAll);
        shapes.stream().map(Shape::pointer).forEach(pointers::add);
        identities.values().forEach(pointers::addAll);
        return pointers;
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.empty() : Arrays.stream(permitted);
    }

    private static Stream<WebhookEvent> event(Class<?> type) {
        return Stream.ofNullable(type.getAnnotation(WebhookEvent.class));
    }

    /** A text at a place that only one event has. */
    private record Shape(String eventType, String pointer, String value) {
        static Stream<Shape> of(WebhookEvent event) {
            return Arrays.stream(event.shape()).map(shape -> new Shape(event.value(), shape.pointer(), shape.value()));
        }
    }

    /**
     * What was found out about a delivery.
     *
     * @param eventType null when neither a locator nor a shape tells
     * @param identity what tells a repeat; empty when nothing does
     */
    record Located(@Nullable String eventType, List<String> identity) {}
}
