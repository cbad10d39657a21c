package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;

/** Signs bodies as senders do, and tells whether a signature is right. A key is text, taken as UTF-8. */
public final class Signature {
    private Signature() {}

    /**
     * The HMAC-SHA256 of a body, in lower-case hexadecimal.
     *
     * @throws IllegalArgumentException when the key is empty
     */
    public static String sign(byte[] body, String key) {
        return sign(body, key, SignatureFormat.HEX_SHA256);
    }

    /**
     * The signature in another format, its prefix included.
     *
     * @throws IllegalArgumentException when the key is empty
     */
    public static String sign(byte[] body, String key, SignatureFormat format) {
        return format.written(format.digest(Keys.bytes(key, KeyEncoding.TEXT, ""), List.of(body)));
    }

    /**
     * Whether {@code signature} is the HMAC-SHA256 of a body in hexadecimal, of either case, blanks around it aside.
     *
     * @throws IllegalArgumentException when the key is empty
     */
    public static boolean verify(byte[] body, String key, String signature) {
        return verify(body, key, signature, SignatureFormat.HEX_SHA256);
    }

    /**
     * The same in another format. How long it takes tells nothing about what is wrong: the texts are compared whole.
     *
     * @throws IllegalArgumentException when the key is empty
     */
    public static boolean verify(byte[] body, String key, String signature, SignatureFormat format) {
        String expected = sign(body, key, format);
        return MessageDigest.isEqual(
                expected.getBytes(UTF_8), format.normal(signature).getBytes(UTF_8));
    }
}
