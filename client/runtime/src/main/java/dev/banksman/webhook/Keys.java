package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;

/** The rules that signing keys keep. */
final class Keys {
    private Keys() {}

    /**
     * Hands {@code key} back.
     *
     * @throws IllegalArgumentException when it is blank, as an environment variable that is not set often ends up
     */
    static String checked(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A signing key must not be blank. Found: a blank one. "
                    + "Give the key that the sender signs with.");
        }
        return key;
    }

    /**
     * The bytes of a key. No message has anything of it.
     *
     * @throws IllegalArgumentException when it is blank, or not in its encoding
     */
    static byte[] bytes(String key, KeyEncoding encoding, String prefix) {
        String text = checked(key).startsWith(prefix) ? key.substring(prefix.length()) : key;
        byte[] bytes = decoded(text, encoding, prefix);
        if (bytes.length == 0) {
            throw wrong(encoding, prefix);
        }
        return bytes;
    }

    private static byte[] decoded(String text, KeyEncoding encoding, String prefix) {
        try {
            return switch (encoding) {
                case TEXT -> text.getBytes(UTF_8);
                case HEX -> HexFormat.of().parseHex(text);
                case BASE64 -> Base64.getDecoder().decode(text);
            };
        } catch (IllegalArgumentException e) {
            throw wrong(encoding, prefix); // Without the cause, which shows parts of the key.
        }
    }

    private static IllegalArgumentException wrong(KeyEncoding encoding, String prefix) {
        return new IllegalArgumentException("A signing key is " + words(encoding)
                + (prefix.isEmpty() ? "" : ", with or without " + prefix + " before it")
                + ". Found: one that isn't. Give the key as the sender shows it.");
    }

    private static String words(KeyEncoding encoding) {
        return switch (encoding) {
            case TEXT -> "some text";
            case HEX -> "hexadecimal";
            case BASE64 -> "Base64";
        };
    }
}
