package dev.banksman.oauth2.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user has granted: the tokens, and what their server said with them. Immutable; shows no token.
 *
 * @param client to whom, and by which endpoint; the tokens go nowhere else
 * @param accessToken what lets requests in
 * @param refreshToken what the next tokens are had for; null when the server gave none
 * @param obtainedAt when the access token was asked for
 * @param expiresAt when the access token ends; null when the server didn't say
 * @param scopes what it is for, in no particular order
 * @param fields what else the server's answers said, by name, such as {@code user_id}
 */
public record Grant(
        String client,
        String accessToken,
        @Nullable String refreshToken,
        Instant obtainedAt,
        @Nullable Instant expiresAt,
        Set<String> scopes,
        Map<String, Object> fields) {

    /** Copies the collections. */
    public Grant {
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A field that the server added, as text: {@code field("user_id")} is {@code "12"}. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(Object::toString);
    }

    /** Whether the access token lets requests in at that instant, as far as the server has said. */
    public boolean validAt(Instant instant) {
        return expiresAt == null || instant.isBefore(expiresAt);
    }

    /**
     * Whether it is early enough to use the access token.
     *
     * @param margin how long before its end it no longer is, but never more than half of its lifetime
     */
    public boolean freshAt(Instant instant, Duration margin) {
        if (expiresAt == null) {
            return true;
        }
        Duration half = Duration.between(obtainedAt, expiresAt).dividedBy(2);
        return instant.isBefore(expiresAt.minus(margin.compareTo(half) < 0 ? margin : half));
    }

    /** Without the tokens and the server's fields. */
    @Override
    public String toString() {
        return "Grant[client=" + client + ", expiresAt=" + expiresAt + ", scopes=" + scopes + "]";
    }
}
