package dev.banksman.webhook;

import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;

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

    Mac mac() {
        return mac(algorithm);
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
