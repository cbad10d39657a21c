package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * All events of a document: a sealed interface.
 *
 * @param title what the system that sends them is called
 * @param unknown the nested record that keeps an event which the document doesn't know
 * @param events the known ones, in the document's order
 * @param unsubscribe the status by which a receiver removes its subscription; 0 when there is none
 */
public record EventsPlan(
        TypeRef.Named type,
        String title,
        TypeRef.Named unknown,
        List<Event> events,
        Telling telling,
        Optional<Signature> signature,
        int unsubscribe)
        implements TypePlan {
    public EventsPlan {
        events = List.copyOf(events);
    }

    @Override
    public Doc doc() {
        return Doc.NONE;
    }

    /** One known event: its type as the sender names it, and its record. */
    public record Event(String value, TypeRef.Named type) {}

    /**
     * How a delivery tells which event it is.
     *
     * @param locators the places, in the order in which they are tried
     * @param looseSpelling whether case and punctuation don't count
     * @param otherwise the event that a delivery is when nothing tells; empty when that is an unknown one
     */
    public record Telling(List<Locator> locators, boolean looseSpelling, String otherwise) {
        public Telling {
            locators = List.copyOf(locators);
        }
    }

    /** Places in a delivery whose texts together are a type: the names of headers, then JSON Pointers into the body. */
    public record Locator(List<String> headers, List<String> pointers) {
        public Locator {
            headers = List.copyOf(headers);
            pointers = List.copyOf(pointers);
        }

        /** One header. */
        public static Locator header(String name) {
            return new Locator(List.of(name), List.of());
        }

        /** One place in the body. */
        public static Locator pointer(String pointer) {
            return new Locator(List.of(), List.of(pointer));
        }
    }

    /** How a delivery is signed. */
    public record Signature(
            String header, String algorithm, Encoding encoding, String prefix, Content content, Key key) {
        /** How a digest, or a key, becomes text. */
        public enum Encoding {
            TEXT,
            HEX,
            BASE64
        }

        /**
         * What is signed.
         *
         * @param template the text around the body; empty when it is the body alone
         * @param separator what stands between the parts of the header with the signature; empty when there is one
         * @param timestamp the slot of the time; empty when no time is signed
         * @param tolerance how old that may be, as a duration of ISO 8601; empty for what is usual
         */
        public record Content(String template, String separator, String timestamp, String tolerance) {
            /** The body alone. */
            public static final Content BODY = new Content("", "", "", "");
        }

        /** What stands before a key, and how its bytes are written. */
        public record Key(String prefix, Encoding encoding) {
            /** The bytes of the text itself. */
            public static final Key TEXT = new Key("", Encoding.TEXT);
        }
    }
}
