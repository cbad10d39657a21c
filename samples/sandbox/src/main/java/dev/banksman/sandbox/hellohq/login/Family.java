package dev.banksman.sandbox.hellohq.login;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All tokens that came of one code. Guarded by {@link Grants}. */
final class Family {
    private final User user;
    private final Set<String> scopes;
    private @Nullable String refreshToken;
    private boolean revoked;

    Family(User user, Set<String> scopes) {
        this.user = user;
        this.scopes = Set.copyOf(scopes);
    }

    User user() {
        return user;
    }

    Set<String> scopes() {
        return scopes;
    }

    /** Only the latest refresh token is good. */
    boolean isLatest(String token) {
        return token.equals(refreshToken);
    }

    void latest(String token) {
        refreshToken = token;
    }

    boolean revoked() {
        return revoked;
    }

    void revoke() {
        revoked = true;
    }
}
