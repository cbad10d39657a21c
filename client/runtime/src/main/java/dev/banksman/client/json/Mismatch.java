package dev.banksman.client.json;

import org.jspecify.annotations.Nullable;

/** JSON that can't be read as what it should be: where, what was expected and what was found. */
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A JSON Pointer. */
    private final String pointer;

    private final String expected;

    Mismatch(String pointer, String expected, String found, @Nullable Throwable cause) {
        super(message(pointer, expected, found), cause);
        this.pointer = pointer;
        this.expected = expected;
    }

    /** The JSON Pointer of what could not be read; empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** What should have been there, in words that quote nothing of the document. */
    public String expected() {
        return expected;
    }

    private static String message(String pointer, String expected, String found) {
        String place = pointer.isEmpty() ? "" : " at " + pointer;
        return "Expected" + place + ": " + expected + ". Found: " + found + ".";
    }
}
