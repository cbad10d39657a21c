package dev.banksman.benchmarks.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A signature by nothing but the JDK. */
final class Hmac {
    static final String KEY = "my_key";

    private Hmac() {}

    static boolean matches(byte[] body, String signature) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.getBytes(US_ASCII), "HmacSHA256"));
        return MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(signature));
    }
}
