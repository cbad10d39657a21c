package dev.banksman.oauth2;

import java.io.Serializable;
import java.net.URI;
import java.util.List;

/**
 * A login that has begun: send the user's browser to {@link #url()}, keep this until it comes back (in the user's own
 * session: whoever can set it can log the user in as somebody else), and hand it to {@link AuthorizationCode#complete}.
 * Small, immutable and serialisable. Its {@code toString} shows no secret.
 *
 * @param url the authorization endpoint with everything that it needs to know
 * @param state what proves that the answer belongs to this request (RFC 6749, section 10.12)
 * @param verifier what proves that the code comes to who asked for it (RFC 7636)
 * @param redirectUri where the browser comes back to
 * @param scopes what was asked for; empty when that was left to the server
 */
public record AuthorizationRequest(URI url, String state, String verifier, URI redirectUri, List<String> scopes)
        implements Serializable {

    /** Copies the list. */
    public AuthorizationRequest {
        scopes = List.copyOf(scopes);
    }

    /** Where it comes back to, and for what. */
    @Override
    public String toString() {
        return "AuthorizationRequest[redirectUri=" + redirectUri + ", scopes=" + scopes + "]";
    }
}
