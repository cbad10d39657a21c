package dev.banksman.client.auth;

import java.io.IOException;
import java.util.Set;

/**
 * What lets a request in. The common kinds are made by {@link Credentials}; one that is fetched and refreshed
 * implements this.
 *
 * <p>Safe for use by several threads. Its {@code toString} shows no secret.
 */
public interface Credential {

    /**
     * What the next attempt carries; asked for once an attempt. May block to fetch it; the call's deadline is in the
     * context.
     *
     * @throws IOException when it can't be had
     */
    Secret secret() throws IOException;

    /**
     * The server has answered 401 to a request that carried {@code refused}.
     *
     * @return whether {@link #secret()} will give another one now, so that one more attempt makes sense
     */
    default boolean invalidate(Secret refused) {
        return false;
    }

    /** Under which names it goes into queries; their values are hidden wherever an address is shown. */
    default Set<String> queryNames() {
        return Set.of();
    }

    /**
     * Who this is to the server, the same after a refresh: clients whose credentials are of one account share its
     * budget. A digest or a name, never a secret.
     */
    String account();
}
