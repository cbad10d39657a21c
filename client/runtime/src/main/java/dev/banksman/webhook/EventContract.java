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
    private final WebhookEvents rules;
    private final Map<String, WebhookEvent> events = new LinkedHashMap<>();
    private final Places places;

    private EventContract(WebhookEvents rules, Class<?> type) {
        this.rules = rules;
        permitted(type).flatMap(EventContract::event).forEach(event -> events.put(event.value(), event));
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
        return new EventContract(rules, type);
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
        for (Locator locator : rules.type()) {
            Optional<String> text = text(locator, headers, texts);
            if (text.isPresent() || locator.header().isEmpty()) {
                return text.orElse(null);
            }
        }
        return null;
    }

    private @Nullable String type(Headers headers, Map<String, String> texts) {
        String located = located(headers, texts);
        return located != null ? located : shaped(texts);
    }

    private @Nullable String located(Headers headers, Map<String, String> texts) {
        return Arrays.stream(rules.type())
                .flatMap(locator -> text(locator, headers, texts).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> text(Locator locator, Headers headers, Map<String, String> texts) {
        Optional<String> text = locator.header().isEmpty()
                ? Optional.ofNullable(texts.get(locator.pointer()))
                : headers.first(locator.header());
        return text.filter(name -> !name.isBlank());
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
        Arrays.stream(rules.type())
                .filter(locator -> locator.header().isEmpty())
                .forEach(locator -> pointers.add(locator.pointer()));
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
