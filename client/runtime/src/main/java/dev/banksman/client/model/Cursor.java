package dev.banksman.client.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a page begins: a small value to keep and to go on from, in another process if need be.
 *
 * <p>Its textual form is the kind, a colon and the value: {@code page:3}, {@code offset:200}, {@code token:abc},
 * {@code link:/projects?page=3}. It may hold what the server's links hold, so it is as confidential as they are.
 *
 * @param kind how the page is asked for
 * @param value the number, the token or the link, 1 to 8,192 characters, without control characters
 */
public record Cursor(Kind kind, String value) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 8_192;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** How the page is asked for. */
    public enum Kind {
        /** By a page number of at least 1. */
        PAGE,
        /** By the number of items to skip, at least 0. */
        OFFSET,
        /** By a token. */
        TOKEN,
        /** By a link, relative or absolute. */
        LINK
    }

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException when it is empty, too long, holds control characters, or is no number where one
     *     belongs
     */
    public Cursor {
        Objects.requireNonNull(kind, "kind");
        checkText(value);
        checkNumber(kind, value);
    }

    /** The page of this number, counted from 1. */
    public static Cursor page(long number) {
        return new Cursor(Kind.PAGE, Long.toString(number));
    }

    /** The page that begins after so many items. */
    public static Cursor offset(long items) {
        return new Cursor(Kind.OFFSET, Long.toString(items));
    }

    /** The page that the server gave this token for. */
    public static Cursor token(String token) {
        return new Cursor(Kind.TOKEN, token);
    }

    /** The page behind this link; it is checked against the client's origin when it is followed. */
    public static Cursor link(String link) {
        return new Cursor(Kind.LINK, link);
    }

    /**
     * Reads the textual form.
     *
     * @throws IllegalArgumentException when the text is not what {@link #toString()} writes
     */
    public static Cursor parse(String text) {
        int colon = text.indexOf(':');
        for (Kind kind : Kind.values()) {
            if (colon > 0 && name(kind).equals(text.substring(0, colon))) {
                return new Cursor(kind, text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("A cursor begins with page:, offset:, token: or link:. Found: "
                + (colon > 0 && colon <= 20 ? "another prefix of " + colon + " characters" : "no such prefix")
                + ". Pass the text that Cursor.toString() gave.");
    }

    /** The number of a {@link Kind#PAGE} or {@link Kind#OFFSET}. */
    public long number() {
        return Long.parseLong(value);
    }

    /** The textual form, which {@link #parse} reads. */
    @Override
    public String toString() {
        return name(kind) + ":" + value;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void checkText(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A cursor has 1 to " + LONGEST + " characters. Found: " + value.length() + ".");
        }
        if (CONTROL.matcher(value).find()) {
            throw new IllegalArgumentException("A cursor has no control characters. Found: one or more.");
        }
    }

    private static void checkNumber(Kind kind, String value) {
        boolean numbered = kind == Kind.PAGE || kind == Kind.OFFSET;
        if (numbered && !NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException("A cursor of kind " + name(kind)
                    + " is a whole number from 0 to 999999999999999999. Found: another text of " + value.length()
                    + " characters.");
        }
        if (kind == Kind.PAGE && value.equals("0")) {
            throw new IllegalArgumentException("Pages are counted from 1. Found: 0.");
        }
    }
}
