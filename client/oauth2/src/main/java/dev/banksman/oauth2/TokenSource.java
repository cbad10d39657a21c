package dev.banksman.oauth2;

import java.io.IOException;

/** Where access tokens come from; one request for each call. Called on one thread at a time. */
@FunctionalInterface
interface TokenSource {

    /**
     * A new token.
     *
     * @throws TokenException when the server says no
     * @throws IOException when there is no answer to that
     */
    AccessToken fetch() throws IOException;
}
