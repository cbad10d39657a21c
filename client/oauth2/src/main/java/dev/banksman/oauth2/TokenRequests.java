package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.Scope;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asks for an access token in the client's own name (RFC 6749, section 4.4). */
final class TokenRequests implements TokenSource {
    private static final Duration UNLIMITED = Duration.ofDays(365);

    private final TokenEndpoint endpoint;
    private final @Nullable Scope scope;
    private final Duration margin;

    TokenRequests(TokenEndpoint endpoint, @Nullable Scope scope, Duration margin) {
        this.endpoint = endpoint;
        this.scope = scope;
        this.margin = margin;
    }

    @Override
    public AccessToken fetch(Instant deadline) throws IOException {
        TokenEndpoint.Answer answer = endpoint.ask(new ClientCredentialsGrant(), scope, deadline);
        var token = answer.response().getTokens().getAccessToken();
        return new AccessToken(token.getValue(), answer.asked().plus(usable(token.getLifetime())));
    }

    /**
     * Ahead of the end; a token that is short-lived is used for half of its time. Zero is no lifetime that was told.
     */
    private Duration usable(long seconds) {
        if (seconds <= 0) {
            return UNLIMITED;
        }
        Duration lifetime = Duration.ofSeconds(seconds);
        Duration half = lifetime.dividedBy(2);
        return lifetime.minus(margin.compareTo(half) < 0 ? margin : half);
    }
}
