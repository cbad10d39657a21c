package dev.banksman.webhook;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How an HMAC (RFC 2104) over a body becomes the text of a header.
 *
 * @param algorithm the name of the HMAC as the JCA has it: {@code HmacSHA256}
 * @param encoding how the digest is written
 * @param prefix what stands before the digest, such as {@code sha256=}; often empty
 */
public record SignatureFormat(String algorithm, DigestEncoding encoding, String prefix) {
    /** HMAC-SHA256 in hexadecimal, with nothing before it. */
    public static final SignatureFormat HEX_SHA256 = new SignatureFormat("HmacSHA256", DigestEncoding.HEX, "");

    /**
     * Checks the algorithm.
     *
     * @throws IllegalArgumentException when this machine does not know it
     */
    public SignatureFormat {
        mac(algorithm);
    }

    /** The format that a document gives. */
    public static SignatureFormat of(SignatureRecipe recipe) {
        return new SignatureFormat(recipe.algorithm(), recipe.encoding(), recipe.prefix());
    }

    /** The HMAC of some pieces, one after the other. */
    byte[] digest(byte[] key, List<byte[]> pieces) {
        Mac mac = mac(algorithm);
        try {
            mac.init(new SecretKeySpec(key, algorithm));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(algorithm + " takes no key of bytes. Use an HMAC.", e);
        }
        pieces.forEach(mac::update);
        return mac.doFinal();
    }

    /** The text of a digest, with the prefix. */
    String written(byte[] digest) {
        return prefix
                + switch (encoding) {
                    case HEX -> HexFormat.of().formatHex(digest);
                    case BASE64 -> Base64.getEncoder().encodeToString(digest);
                };
    }

    /**
     * The text of a signature, as {@link #written} has it. Texts are compared and not digests: Base64 has several texts
     * for one digest, and only one of them is right.
     */
    String normal(String signature) {
        String text = signature.strip();
        return encoding == DigestEncoding.HEX && text.startsWith(prefix)
                ? prefix + text.substring(prefix.length()).toLowerCase(Locale.ROOT)
                : text;
    }

    private static Mac mac(String algorithm) {
        try {
            return Mac.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(
                    "A signature needs an HMAC that this machine knows. Found: " + algorithm
                            + ". Use HmacSHA1, HmacSHA256 or HmacSHA512.",
                    e);
        }
    }
}
