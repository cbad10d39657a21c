package dev.banksman.client.parameters;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding by RFC 3986, section 2: a blank is {@code %20}, a plus sign is {@code %2B}. */
public final class Percent {
    private static final String MARKS = "-._~";
    /**
     * Reserved characters that neither end a value nor mean a blank to a server; {@code #[]&+} would (OpenAPI 3.1.1,
     * 4.8.12.4).
     */
    private static final String HARMLESS = ":/?@!$'()*,;=";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Percent() {}

    /** The text with everything encoded but letters, digits and {@code -._~}. */
    public static String encode(String text) {
        return encode(text, "");
    }

    /** The same, but reserved characters that do no harm in a query, and triplets that are encoded already, stay. */
    static String encodeUnreserved(String text) {
        StringBuilder encoded = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            if (isTriplet(text, at)) {
                encoded.append(encode(text.substring(from, at), HARMLESS)).append(text, at, at + 3);
                from = at + 3;
            }
        }
        return encoded.append(encode(text.substring(from), HARMLESS)).toString();
    }

    private static String encode(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isUnreserved(c) || kept.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }

    private static boolean isTriplet(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }
}
