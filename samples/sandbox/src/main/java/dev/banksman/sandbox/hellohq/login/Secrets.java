package dev.banksman.sandbox.hellohq.login;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody guesses. */
final class Secrets {
    private static final SecureRandom SOURCE = new SecureRandom();

    private Secrets() {}

    static String token() {
        byte[] bytes = new byte[24];
        SOURCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
