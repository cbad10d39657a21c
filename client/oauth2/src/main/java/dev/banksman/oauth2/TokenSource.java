package dev.banksman.oauth2;

import java.io.IOException;
import java.time.Instant;

/** Where access tokens come from; one request for each call. Called on one thread at a time. */
@FunctionalInterface
interface TokenSource {

    /**
     * A new token.
     *
     * @param deadline how long the request for it may take
     * @throws TokenException when the server says no
     * @throws IOException when there is no answer to that
     */
    AccessToken fetch(Instant deadline) throws IOException;
}
