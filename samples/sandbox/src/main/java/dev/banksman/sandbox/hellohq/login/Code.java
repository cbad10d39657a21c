package dev.banksman.sandbox.hellohq.login;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/** An authorization code, and what it may be exchanged with. Guarded by {@link Grants}. */
final class Code {
    private final Family family;
    private final URI redirectUri;
    private final String challenge;
    private final Instant until;
    private boolean used;

    Code(Family family, AuthorizeQuery query, Instant until) {
        this.family = family;
        this.redirectUri = query.redirectUri();
        this.challenge = query.challenge();
        this.until = until;
    }

    Family family() {
        return family;
    }

    /** Whether it was exchanged before; from now on it was. */
    boolean use() {
        boolean before = used;
        used = true;
        return before;
    }

    boolean matches(String redirect, String verifier, Instant now) {
        boolean proved = challenge.isEmpty() ? verifier.isEmpty() : challenge.equals(s256(verifier));
        return proved && redirectUri.toString().equals(redirect) && now.isBefore(until);
    }

    /** RFC 7636, section 4.2. */
    private static String s256(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
