package dev.banksman.webhook;

import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Time;
import dev.banksman.client.json.Json;
import dev.banksman.client.json.Mismatch;
import dev.banksman.webhook.EventContract.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes deliveries: headers and raw bytes in, an answer out. It knows no server; {@code dev.banksman.webhook.http} has
 * adapters for some. Thread-safe; handlers run on the calling thread.
 *
 * <p>In this order, the first that applies is the answer:
 *
 * <ul>
 *   <li>413: the body is larger than the bound;
 *   <li>415: it isn't {@code application/json} or {@code application/…+json}, in UTF-8;
 *   <li>401: there is not exactly one header with a signature, none of the keys made it over these bytes, or it was
 *       made too long ago;
 *   <li>400: it is no JSON, or not what its event is in the document;
 *   <li>500: a handler failed; the others ran all the same;
 *   <li>the document's own status (HandsHQ: 410) when a handler threw {@link Unsubscribe};
 *   <li>200: it was handled, or nobody wants it, or it is a repeat of one that was handled.
 * </ul>
 *
 * <p>Senders deliver at least once, in any order. A repeat is noticed only where the document says what tells it
 * ({@link WebhookEvent#identity}), within the window, by this object: not after a restart, and not by another process.
 * So handlers have to bear being called twice.
 *
 * <p>The body may be any JSON, with or without a byte order mark, nested 200 deep; an object with one property twice is
 * a 400 wherever it is read.
 */
public final class WebhookReceiver {
    private static final Logger LOGGER = LoggerFactory.getLogger(WebhookReceiver.class);

    private final Dispatcher dispatcher;
    private final EventContract contract;
    private final Verifier verifier;
    private final Repeats repeats;
    private final int maxBodyBytes;
    private final Time time;
    private final Json json = Json.create();

    private WebhookReceiver(Builder builder, EventContract contract) {
        this.dispatcher = builder.dispatcher;
        this.contract = contract;
        this.verifier = builder.verifier(contract);
        this.repeats = new Repeats(builder.repeatWindow, builder.time);
        this.maxBodyBytes = builder.maxBodyBytes;
        this.time = builder.time;
    }

    /** A receiver for the handlers of one class. */
    public static Builder builder(Dispatcher dispatcher) {
        return new Builder(dispatcher);
    }

    /** The largest body that is taken, in bytes: whoever reads one may stop after one byte more. */
    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    /**
     * What can be said before a body is read: that it is too large, or no JSON.
     *
     * @param bodyBytes the length that the sender announces; negative when it announces none
     */
    public Optional<Answer> refuse(Map<String, ? extends List<String>> headers, long bodyBytes) {
        return Optional.ofNullable(refusal(Headers.of(headers), bodyBytes));
    }

    /**
     * Handles a delivery.
     *
     * @param headers all values of each header; names in any case
     * @param body the raw bytes as they came; not copied, so nobody may change them any more
     * @return never a stack trace, and never which part of a signature was wrong
     */
    public Answer receive(Map<String, ? extends List<String>> headers, byte[] body) {
        Answer answer = answer(Headers.of(headers), body);
        if (answer.status() >= 400 && answer.status() < 500) {
            LOGGER.info("A webhook delivery was answered {}: {}", answer.status(), answer.body());
        }
        return answer;
    }

    private Answer answer(Headers headers, byte[] body) {
        Answer refusal = refusal(headers, body.length);
        if (refusal != null) {
            return refusal;
        }
        try {
            return verifier.accepts(headers, body) ? handle(headers, body) : Answer.UNVERIFIED;
        } catch (Mismatch | UnreadableDeliveryException e) {
            return unreadable(e);
        } catch (RuntimeException e) {
            LOGGER.error("A webhook delivery could not be handled", e);
            return Answer.FAILED;
        }
    }

    private @Nullable Answer refusal(Headers headers, long bodyBytes) {
        if (bodyBytes > maxBodyBytes) {
            return Answer.TOO_LARGE;
        }
        return ContentType.isJson(headers.all("Content-Type")) ? null : Answer.NOT_JSON;
    }

    private Answer handle(Headers headers, byte[] body) {
        Located located = contract.locate(headers, body, json, dispatcher.eventTypes());
        Delivery delivery = new Delivery(located.eventType(), headers, body, time.now(), json);
        return repeats.once(delivery.eventType().orElse(""), located.identity(), () -> dispatch(delivery));
    }

    private Answer dispatch(Delivery delivery) {
        Outcome outcome = dispatcher.dispatch(delivery);
        if (!outcome.failures().isEmpty()) {
            return Answer.FAILED;
        }
        if (outcome.calls() == 0
                && !delivery.eventType().filter(contract::knows).isPresent()) {
            LOGGER.info("The document does not know this webhook event, and nobody handles it: {}", delivery);
        }
        return outcome.unsubscribe() ? unsubscribe(delivery) : Answer.HANDLED;
    }

    private Answer unsubscribe(Delivery delivery) {
        int status = contract.rules().unsubscribe();
        if (status == 0) {
            LOGGER.warn(
                    "A handler asked for no more of {}, but the sender can't be told. Remove the subscription.",
                    delivery);
            return Answer.HANDLED;
        }
        LOGGER.info("A handler asked for no more of {}; the sender is told.", delivery);
        return Answer.unsubscribe(status);
    }

    private static Answer unreadable(RuntimeException e) {
        String where = e instanceof Mismatch ? "It is no JSON." : e.getMessage();
        LOGGER.warn("A webhook delivery is not what the document says. {}", where);
        return Answer.UNREADABLE;
    }

    /** The settings of a receiver. For one thread. */
    public static final class Builder {
        private static final int DEFAULT_BODY_BYTES = 1024 * 1024;

        private final Dispatcher dispatcher;
        private final List<Supplier<? extends Collection<String>>> keys = new ArrayList<>();
        private final List<String> given = new ArrayList<>();
        private boolean acceptUnsigned;
        private int maxBodyBytes = DEFAULT_BODY_BYTES;
        private @Nullable String eventType;
        private Duration repeatWindow = Duration.ofHours(1);
        private Time time = Time.system();

        private Builder(Dispatcher dispatcher) {
            this.dispatcher = dispatcher;
        }

        /**
         * A key that deliveries may be signed with. While a key is changed at the sender, give both.
         *
         * @throws IllegalArgumentException when it is blank
         */
        public Builder key(String key) {
            List<String> one = List.of(Keys.checked(key));
            given.addAll(one);
            return keys(() -> one);
        }

        /** Keys that are looked up for each delivery. What the lookup throws is logged and answered 500. */
        public Builder keys(Supplier<? extends Collection<String>> keys) {
            this.keys.add(keys);
            return this;
        }

        /**
         * Takes deliveries that nobody vouches for, although the sender signs them. Not for a server that others reach.
         */
        public Builder acceptUnsigned() {
            this.acceptUnsigned = true;
            return this;
        }

        /**
         * The largest body that is taken, in bytes; 1 MiB by default.
         *
         * @throws IllegalArgumentException when it is not positive
         */
        public Builder maxBodyBytes(int maxBodyBytes) {
            if (maxBodyBytes < 1) {
                throw new IllegalArgumentException("maxBodyBytes must be at least 1. Found: " + maxBodyBytes
                        + ". Give the size of the largest delivery.");
            }
            this.maxBodyBytes = maxBodyBytes;
            return this;
        }

        /**
         * For how long a repeat is noticed, where the document says what tells one; an hour by default. Of more than
         * 10,000 within it, the earliest are forgotten.
         *
         * @throws IllegalArgumentException when it is not longer than zero
         */
        public Builder repeatWindow(Duration repeatWindow) {
            this.repeatWindow = Durations.positive("repeatWindow", repeatWindow);
            return this;
        }

        /**
         * The one event that is delivered here, as the document names it: for a sender with a URL for each event, as
         * callbacks have, or whose deliveries don't say which event they are. Nothing else is looked at, then.
         */
        public Builder eventType(String eventType) {
            this.eventType = eventType;
            return this;
        }

        /** The clock; for tests, and for senders who sign the time. */
        public Builder time(Time time) {
            this.time = time;
            return this;
        }

        /**
         * Builds it.
         *
         * @throws IllegalArgumentException when the document and the keys, or the {@link #eventType}, don't fit
         */
        public WebhookReceiver build() {
            EventContract contract = EventContract.of(dispatcher.events());
            return new WebhookReceiver(this, eventType == null ? contract : contract.of(eventType));
        }

        private Verifier verifier(EventContract contract) {
            String events = dispatcher.events().getSimpleName();
            if (contract.signature().isEmpty() && !keys.isEmpty()) {
                throw new IllegalArgumentException("A key needs a signature to check. Found: the document of " + events
                        + " names none. Leave the key out, or say in the document how deliveries are signed.");
            }
            if (contract.signature().isPresent() && keys.isEmpty() != acceptUnsigned) {
                throw new IllegalArgumentException("The deliveries of " + events + " are signed. Found: "
                        + (acceptUnsigned ? "a key, and acceptUnsigned()" : "no key")
                        + ". Give key(…), or, where nobody else can reach the receiver, acceptUnsigned().");
            }
            return contract.signature()
                    .filter(recipe -> !acceptUnsigned)
                    .map(recipe -> Verifier.of(checked(SignatureScheme.of(recipe)), allKeys(), time::now))
                    .orElseGet(Verifier::none);
        }

        /** A key that is given must be one; what is looked up is looked at when it is needed. */
        private SignatureScheme checked(SignatureScheme scheme) {
            given.forEach(scheme::key);
            return scheme;
        }

        private Supplier<List<String>> allKeys() {
            List<Supplier<? extends Collection<String>>> sources = List.copyOf(keys);
            return () ->
                    sources.stream().flatMap(source -> source.get().stream()).toList();
        }
    }
}
