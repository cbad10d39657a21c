package dev.banksman.sandbox.handshq.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** "A HMAC hex digest": SHA-256, with the division's API token, over the body's bytes ("Signature details"). */
final class Signature {
    static final String HEADER = "X-Handshq-Webhook-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String of(byte[] body, String apiToken) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(apiToken.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM + ".", e);
        }
    }
}
