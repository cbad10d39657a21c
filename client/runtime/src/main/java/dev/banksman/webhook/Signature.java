package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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
        byte[] digest = digest(body, key, format);
        return format.prefix()
                + switch (format.encoding()) {
                    case HEX -> HexFormat.of().formatHex(digest);
                    case BASE64 -> Base64.getEncoder().encodeToString(digest);
                };
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
                expected.getBytes(UTF_8), normal(signature, format).getBytes(UTF_8));
    }

    /** Texts are compared and not digests: Base64 has several texts for one digest, and only one of them is right. */
    private static String normal(String signature, SignatureFormat format) {
        String text = signature.strip();
        int start = format.prefix().length();
        return format.encoding() == DigestEncoding.HEX && text.startsWith(format.prefix())
                ? format.prefix() + text.substring(start).toLowerCase(Locale.ROOT)
                : text;
    }

    private static byte[] digest(byte[] body, String key, SignatureFormat format) {
        Mac mac = format.mac();
        try {
            mac.init(new SecretKeySpec(Keys.checked(key).getBytes(UTF_8), format.algorithm()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(format.algorithm() + " takes no key of bytes. Use an HMAC.", e);
        }
        return mac.doFinal(body);
    }
}
