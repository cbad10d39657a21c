package dev.banksman.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;

/** Whether a delivery comes from its sender. */
@FunctionalInterface
interface Verifier {
    boolean accepts(Headers headers, byte[] body);

    /** Takes everything. */
    static Verifier none() {
        return (headers, body) -> true;
    }

    /** Takes what one of the keys signed, not too long ago. */
    static Verifier of(SignatureScheme scheme, Supplier<? extends Collection<String>> keys, Supplier<Instant> now) {
        return (headers, body) -> SignedDelivery.of(scheme, headers, body)
                .filter(delivery -> matches(delivery, keys.get()))
                .filter(delivery -> scheme.freshness().covers(delivery, now.get()))
                .isPresent();
    }

    /** All keys are tried, so that time does not tell which one it was. */
    private static boolean matches(SignedDelivery delivery, Collection<String> keys) {
        boolean right = false;
        for (String key : keys) {
            right |= delivery.isSignedWith(key);
        }
        return right;
    }
}
