package dev.banksman.webhook;

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

    /** Takes what one of the keys signed; all are tried, so that time does not tell which one it was. */
    static Verifier of(SignatureRecipe recipe, Supplier<? extends Collection<String>> keys) {
        SignatureFormat format = SignatureFormat.of(recipe);
        return (headers, body) -> headers.only(recipe.header())
                .filter(signature -> matches(body, signature, format, keys.get()))
                .isPresent();
    }

    private static boolean matches(byte[] body, String signature, SignatureFormat format, Collection<String> keys) {
        boolean right = false;
        for (String key : keys) {
            right |= Signature.verify(body, key, signature, format);
        }
        return right;
    }
}
