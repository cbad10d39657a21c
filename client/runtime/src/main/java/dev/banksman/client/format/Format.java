package dev.banksman.client.format;

import java.util.Locale;

/** What requests and answers are written in. */
public enum Format {
    /** JSON (RFC 8259). */
    JSON,
    /**
     * XML as Tastypie writes it: attributes named {@code type} say what is a number, a list, an object or nothing. What
     * is read is the same as by JSON. In a request it can't say that a text is empty: such a property is left out.
     */
    XML;

    /** What it is called in documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return "application/" + word();
    }
}
