package dev.banksman.client.odata;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Percent-encoding of a query option: what RFC 3986, section 3.4 lets stand in a query stays as OData's own examples
 * have it, but for what would end the value. A blank is {@code %20}, a plus sign {@code %2B}.
 */
final class Encoded {
    private static final String KEPT = "-._~!$'()*,;=:@/?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Encoded() {}

    static String of(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0;
    }
}
