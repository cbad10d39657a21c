package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banksman.client.call.Time;
import dev.banksman.client.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * A delivery for tests of handlers: the document's example of an event, with changes, signed as its sender signs.
 * Immutable: each change makes another one.
 *
 * <pre>{@code
 * Outcome outcome = WebhookTester.example(ProjectArchived.class)
 *         .with("/data/attributes/name", "Spacedock")
 *         .deliverTo(new SiteEventsDispatcher(new SiteEvents()));
 * }</pre>
 *
 * @param <E> the event
 */
public final class WebhookTester<E> {
    private static final Json JSON = Json.create();
    /** Text, hexadecimal and Base64: whatever keys of the sender are. */
    private static final String KEY = "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Class<?> events;
    private final Class<E> type;
    private final byte[] body;
    private final Map<String, String> headers;

    private WebhookTester(Class<?> events, Class<E> type, byte[] body, Map<String, String> headers) {
        this.events = events;
        this.type = type;
        this.body = body;
        this.headers = headers;
    }

    /**
     * The document's example of an event.
     *
     * @throws IllegalArgumentException when the document has none
     */
    public static <E> WebhookTester<E> example(Class<E> type) {
        EventExample example = type.getAnnotation(EventExample.class);
        if (example == null) {
            throw new IllegalArgumentException("The document must have an example of the event. Found: none for "
                    + type.getSimpleName() + ". Build the event, and use event(…), or json(…).");
        }
        return of(type, example.value().getBytes(UTF_8));
    }

    /** An event that was built. */
    @SuppressWarnings("unchecked") // A value's own class.
    public static <E> WebhookTester<E> event(E event) {
        return of((Class<E>) event.getClass(), JSON.write(event));
    }

    /** Any body, such as one of an event that the document does not know. */
    public static WebhookTester<Object> json(Class<?> events, String body) {
        return new WebhookTester<>(events, Object.class, body.getBytes(UTF_8), Map.of());
    }

    private static <E> WebhookTester<E> of(Class<E> type, byte[] body) {
        Class<?> events = events(type);
        return new WebhookTester<>(events, type, body, eventHeaders(events, type, body));
    }

    /**
     * With another value at a JSON Pointer (RFC 6901) whose parent is there; {@code "/items/-"} adds to a list.
     *
     * @param value text, a number, a list, a map, a generated record …
     * @throws IllegalArgumentException when there is no such place
     */
    public WebhookTester<E> with(String pointer, @Nullable Object value) {
        JsonNode node = value == null ? NullNode.getInstance() : JSON.tree(JSON.write(value));
        return withBody(JSON.write(JsonEdit.set(JSON.tree(body), pointer, node)));
    }

    /**
     * Without what is at a JSON Pointer.
     *
     * @throws IllegalArgumentException when there is no such place
     */
    public WebhookTester<E> without(String pointer) {
        return withBody(JSON.write(JsonEdit.remove(JSON.tree(body), pointer)));
    }

    /** Changed as an event: {@code change(event -> event.toBuilder()….build())}. */
    public WebhookTester<E> change(UnaryOperator<E> change) {
        return withBody(JSON.write(change.apply(event())));
    }

    /** With a header, in place of any other of that name. */
    public WebhookTester<E> header(String name, String value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(name, value);
        return new WebhookTester<>(events, type, body, changed);
    }

    private WebhookTester<E> withBody(byte[] changed) {
        return new WebhookTester<>(events, type, changed, headers);
    }

    /** What handlers get to see. */
    public E event() {
        return type.cast(JSON.require(body, "", type));
    }

    /** The bytes that are signed: a copy. */
    public byte[] body() {
        return body.clone();
    }

    /**
     * All headers of the delivery, signed with a key; those that are signed as well are made up where there are none.
     *
     * @throws IllegalArgumentException when the key is none of the sender's
     */
    public Map<String, String> headers(String key) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.put("Content-Type", "application/json");
        all.putAll(headers);
        return recipe().map(SignatureScheme::of)
                .map(scheme -> new Signer(scheme, key, Time.system().now()).sign(all, body))
                .orElse(all);
    }

    /**
     * Has it verified, located and handled on this thread, as by a receiver that has never seen it.
     *
     * @return what handlers threw, and how many were called
     * @throws IllegalStateException when it did not reach the dispatcher, which names the answer
     */
    public Outcome deliverTo(Dispatcher dispatcher) {
        RecordingDispatcher recording = new RecordingDispatcher(dispatcher);
        WebhookReceiver.Builder receiver = WebhookReceiver.builder(recording);
        recipe().ifPresent(recipe -> receiver.key(KEY));
        if (nothingTells()) {
            receiver.eventType(type.getAnnotation(WebhookEvent.class).value());
        }
        Map<String, List<String>> sent = new TreeMap<>();
        headers(KEY).forEach((name, value) -> sent.put(name, List.of(value)));
        return recording.outcome(receiver.build().receive(sent, body));
    }

    /**
     * Posts it, signed with a key, and waits for the answer.
     *
     * @throws IOException when there is none
     */
    public Answer deliverTo(URI url, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).POST(BodyPublishers.ofByteArray(body));
        headers(key).forEach(request::setHeader);
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    private Optional<SignatureRecipe> recipe() {
        return EventContract.of(events).signature();
    }

    private static Class<?> events(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(parent -> parent.isAnnotationPresent(WebhookEvents.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("An event implements an interface with @WebhookEvents."
                        + " Found: " + type.getName() + ". Give a generated event."));
    }

    /** Whether the document says nothing of how a delivery of this event is told, so that a receiver must be. */
    private boolean nothingTells() {
        WebhookEvent event = type.getAnnotation(WebhookEvent.class);
        return event != null
                && event.shape().length == 0
                && EventContract.of(events).rules().type().length == 0;
    }

    /** Where the sender names the event in a header, the body alone does not tell which it is. */
    private static Map<String, String> eventHeaders(Class<?> events, Class<?> type, byte[] body) {
        WebhookEvent event = type.getAnnotation(WebhookEvent.class);
        Map<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Locator locator : EventContract.of(events).rules().type()) {
            if (event != null && locator.header().length > 0) {
                named.put(locator.header()[0], headerText(event.value(), locator, body));
            }
        }
        return named;
    }

    /** What is left of a name for the header, when the body has the rest of it. */
    private static String headerText(String name, Locator locator, byte[] body) {
        String rest = Arrays.stream(locator.pointer())
                .map(pointer -> JSON.tree(body).at(pointer).asString(""))
                .filter(text -> !text.isEmpty())
                .map(text -> "." + text)
                .collect(Collectors.joining());
        return name.endsWith(rest) ? name.substring(0, name.length() - rest.length()) : name;
    }
}
