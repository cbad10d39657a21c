package dev.banksman.sandbox.hellohq.login;

import dev.banksman.sandbox.hellohq.access.AccessTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who has granted what to the application, and the codes and tokens that came of it. A refresh token is good once; when
 * one comes a second time, everything that came of the same code ends. Safe for use by several threads.
 */
final class Grants implements AccessTokens {
    /** As in the document's samples, whose {@code expires_in} of 1199 is what is left of it. */
    static final Duration LIFETIME = Duration.ofMinutes(20);

    private static final Duration CODE_LIFETIME = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<Integer, Set<String>> consents = new HashMap<>();
    private final Set<Family> families = new HashSet<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Family> refreshTokens = new HashMap<>();
    private final Map<String, Access> accessTokens = new HashMap<>();
    private Duration lifetime = LIFETIME;
    private int refreshes;

    Grants(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean consented(User user, Set<String> scopes) {
        return consents(user).containsAll(scopes);
    }

    /** What the user has consented to so far. */
    synchronized Set<String> consents(User user) {
        return new TreeSet<>(consents.getOrDefault(user.id(), Set.of()));
    }

    synchronized void consent(User user, Set<String> scopes) {
        consents.computeIfAbsent(user.id(), id -> new TreeSet<>()).addAll(scopes);
    }

    synchronized String code(User user, AuthorizeQuery query) {
        Family family = new Family(user, query.scopes());
        families.add(family);
        String code = Secrets.token();
        codes.put(code, new Code(family, query, clock.instant().plus(CODE_LIFETIME)));
        return code;
    }

    /**
     * Tokens for a code; empty if it is not good. A second use ends what came of the first (RFC 6749, section 10.5).
     */
    synchronized Optional<Issued> exchange(String code, String redirectUri, String verifier) {
        Code known = codes.get(code);
        if (known == null) {
            return Optional.empty();
        }
        if (known.use()) {
            known.family().revoke();
        }
        return known.family().revoked() || !known.matches(redirectUri, verifier, clock.instant())
                ? Optional.empty()
                : Optional.of(issue(known.family()));
    }

    /** New tokens for a refresh token; empty if it is not good. */
    synchronized Optional<Issued> refresh(String token) {
        refreshes++;
        Family family = refreshTokens.get(token);
        if (family == null) {
            return Optional.empty();
        }
        if (!family.isLatest(token)) {
            family.revoke();
        }
        return family.revoked() ? Optional.empty() : Optional.of(issue(family));
    }

    private Issued issue(Family family) {
        String access = Secrets.token();
        String refresh = Secrets.token();
        accessTokens.put(access, new Access(family, clock.instant().plus(lifetime)));
        refreshTokens.put(refresh, family);
        family.latest(refresh);
        return new Issued(family.user(), access, refresh, Math.max(1, lifetime.toSeconds() - 1));
    }

    @Override
    public synchronized OptionalInt user(String token) {
        return good(token).map(family -> OptionalInt.of(family.user().id())).orElseGet(OptionalInt::empty);
    }

    @Override
    public synchronized boolean allows(String token, String scope) {
        return good(token).filter(family -> family.scopes().contains(scope)).isPresent();
    }

    private Optional<Family> good(String token) {
        return Optional.ofNullable(accessTokens.get(token))
                .filter(access -> clock.instant().isBefore(access.until()))
                .map(Access::family)
                .filter(family -> !family.revoked());
    }

    /** What a user does in HQ: the application is to have no access any more. */
    synchronized void revoke(int user) {
        consents.remove(user);
        families.stream().filter(family -> family.user().id() == user).forEach(Family::revoke);
    }

    synchronized void expireAccessTokens() {
        accessTokens.clear();
    }

    synchronized void lifetime(Duration other) {
        lifetime = other;
    }

    synchronized Duration lifetime() {
        return lifetime;
    }

    /** How often a refresh was asked for by the application. */
    synchronized int refreshes() {
        return refreshes;
    }

    private record Access(Family family, Instant until) {}

    /**
     * Tokens that are given out.
     *
     * @param seconds how long the access token lives, rounded down
     */
    record Issued(User user, String accessToken, String refreshToken, long seconds) {}
}
