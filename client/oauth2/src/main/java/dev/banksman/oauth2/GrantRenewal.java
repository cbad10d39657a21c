package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import dev.banksman.client.call.Time;
import dev.banksman.oauth2.store.Grant;
import dev.banksman.oauth2.store.TokenStore;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renews one user's grant (RFC 6749, section 6), on one thread at a time, and among all processes inside the store's
 * own exclusion: a server that rotates refresh tokens takes the second use of one for theft, and ends the whole grant.
 */
final class GrantRenewal {
    /** Not cut short by the call that needs the token: an answer that nobody waits for is a refresh token lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String user;
    private final TokenEndpoint endpoint;
    private final TokenStore store;
    private final Time time;
    private final Duration margin;
    private @Nullable Unsaved unsaved;
    private @Nullable Ended ended;

    GrantRenewal(String user, TokenEndpoint endpoint, TokenStore store, Time time, Duration margin) {
        this.user = user;
        this.endpoint = endpoint;
        this.store = store;
        this.time = time;
        this.margin = margin;
    }

    /**
     * A grant that can be used, and is stored: another thread's or process's, or a new one.
     *
     * @param refused an access token that an API no longer takes
     */
    Grant renew(@Nullable String refused) throws IOException {
        Optional<Grant> stored = store.load(user);
        if (stored.isPresent() && usable(own(stored.get()), refused)) {
            return stored.get();
        }
        Grant renewed = store.update(user, found -> Optional.of(renewed(found, refused)))
                .orElseThrow();
        unsaved = null;
        return renewed;
    }

    private Grant renewed(Optional<Grant> found, @Nullable String refused) throws IOException {
        Grant stored = own(found.orElseThrow(() -> LoginRequiredException.never(user)));
        Grant latest = unsaved != null && unsaved.follows(stored) ? unsaved.grant() : stored;
        return usable(latest, refused) ? latest : refreshed(stored, latest);
    }

    private Grant own(Grant grant) {
        if (!grant.client().equals(endpoint.account())) {
            throw LoginRequiredException.ofAnother(user, grant.client(), endpoint.account());
        }
        return grant;
    }

    private boolean usable(Grant grant, @Nullable String refused) {
        return !grant.accessToken().equals(refused) && grant.freshAt(time.now(), margin);
    }

    /** The new tokens are remembered here until they are stored, so that a full disk doesn't log the user out. */
    private Grant refreshed(Grant stored, Grant latest) throws IOException {
        String token = latest.refreshToken();
        if (token == null) {
            throw LoginRequiredException.notRefreshable(user);
        }
        Grant renewed = Grants.next(latest, ask(token));
        unsaved = new Unsaved(stored.accessToken(), renewed);
        return renewed;
    }

    /** What was refused for good is not asked for again. */
    private TokenEndpoint.Answer ask(String token) throws IOException {
        if (ended != null && ended.refreshToken().equals(token)) {
            throw LoginRequiredException.ended(user, ended.refusal());
        }
        try {
            var grant = new RefreshTokenGrant(new RefreshToken(token));
            return endpoint.ask(grant, null, time.now().plus(PATIENCE));
        } catch (TokenException e) {
            if (!e.grantEnded()) {
                throw e;
            }
            ended = new Ended(token, e);
            throw LoginRequiredException.ended(user, e);
        }
    }

    /** What came in place of a stored grant, and could not be stored so far. */
    private record Unsaved(String accessTokenBefore, Grant grant) {
        boolean follows(Grant stored) {
            return stored.accessToken().equals(accessTokenBefore);
        }
    }

    private record Ended(String refreshToken, TokenException refusal) {}
}
