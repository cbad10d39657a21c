package dev.banksman.sandbox.hcss.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tokens that were given out. Safe for use by several threads. */
public final class AccessTokens {
    /** How long a token is good for. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private final Map<String, Grant> grants = new HashMap<>();
    private final InstantSource clock;
    private int issued;

    public AccessTokens(InstantSource clock) {
        this.clock = clock;
    }

    synchronized String issue(Set<String> scopes) {
        String token = "sandbox-hcss-token-" + ++issued;
        grants.put(token, new Grant(Set.copyOf(scopes), clock.instant().plus(LIFETIME)));
        return token;
    }

    /** What a token allows; empty if it is not known or has expired. */
    public synchronized Optional<Set<String>> scopes(String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> clock.instant().isBefore(grant.until()))
                .map(Grant::scopes);
    }

    /** Lets all tokens expire at once. */
    public synchronized void revokeAll() {
        grants.clear();
    }

    /** How many were given out so far. */
    public synchronized int issued() {
        return issued;
    }

    private record Grant(Set<String> scopes, Instant until) {}
}
