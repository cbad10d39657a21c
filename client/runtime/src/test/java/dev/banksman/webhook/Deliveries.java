package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

/** What tests send. */
final class Deliveries {
    static final String KEY = "my_key";
    static final String HEADER = "X-Site-Signature";
    static final String LIFTED = "{\"data\":{\"id\":\"7\",\"tonnes\":3},\"meta\":{\"event_type\":\"load_lifted\"}}";

    private Deliveries() {}

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static Map<String, List<String>> signed(byte[] body) {
        return headers(Signature.sign(body, KEY));
    }

    static Map<String, List<String>> headers(String signature) {
        return Map.of("content-type", List.of("application/json"), "x-site-signature", List.of(signature));
    }
}
