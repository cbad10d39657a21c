package dev.banksman.client.call;

/**
 * Keeps line breaks and other control characters out of headers (RFC 9110, 5.1 and 5.5), and values out of messages.
 */
public final class HeaderText {
    private static final String SYMBOLS = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    /**
     * Hands {@code name} back.
     *
     * @throws IllegalArgumentException when it is no token
     */
    public static String name(String name) {
        if (name.isEmpty() || !name.chars().allMatch(HeaderText::inToken)) {
            throw new IllegalArgumentException("A header's name must be letters, digits and " + SYMBOLS
                    + ". Found one of " + name.length() + " characters with others in it. Take them out.");
        }
        return name;
    }

    /**
     * Hands {@code value} back.
     *
     * @throws IllegalArgumentException when it holds a control character or one beyond ASCII, which clients and servers
     *     read differently; the message names the header and never quotes the value, which may be a secret
     */
    public static String value(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c > '~') {
                throw new IllegalArgumentException(
                        "A header's value must be printable ASCII without line breaks. Found: "
                                + String.format("U+%04X", (int) c) + " at index " + i + " of the value for " + name
                                + ". Take it out.");
            }
        }
        return value;
    }

    private static boolean inToken(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || SYMBOLS.indexOf(c) >= 0;
    }
}
