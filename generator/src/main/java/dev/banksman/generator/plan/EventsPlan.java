package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * All events of a document: a sealed interface.
 *
 * @param title what the system that sends them is called
 * @param unknown the nested record that keeps an event which the document doesn't know
 * @param events the known ones, in the document's order
 * @param locators where a delivery says which event it is, in the order in which they are tried
 * @param unsubscribe the status by which a receiver removes its subscription; 0 when there is none
 */
public record EventsPlan(
        TypeRef.Named type,
        String title,
        TypeRef.Named unknown,
        List<Event> events,
        List<Locator> locators,
        Optional<Signature> signature,
        int unsubscribe)
        implements TypePlan {
    public EventsPlan {
        events = List.copyOf(events);
        locators = List.copyOf(locators);
    }

    @Override
    public Doc doc() {
        return Doc.NONE;
    }

    /** One known event: its type as the sender names it, and its record. */
    public record Event(String value, TypeRef.Named type) {}

    /** A place in a delivery. */
    public record Locator(Kind kind, String value) {
        /** What the value is. */
        public enum Kind {
            /** The name of a header. */
            HEADER,
            /** A JSON Pointer into the body. */
            POINTER
        }
    }

    /** How a delivery is signed. */
    public record Signature(String header, String algorithm, Encoding encoding, String prefix) {
        /** How a digest becomes text. */
        public enum Encoding {
            HEX,
            BASE64
        }
    }
}
