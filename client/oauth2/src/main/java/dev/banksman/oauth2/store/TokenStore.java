package dev.banksman.oauth2.store;

import java.io.IOException;
import java.util.Optional;

/**
 * Keeps grants by the user that they belong to; of one client application, as another one's can't use them.
 *
 * <p>Safe for use by several threads. What it throws and its {@code toString} show no token.
 */
public interface TokenStore {

    /** The user's grant; empty when there is none. Waits for nobody. */
    Optional<Grant> load(String user) throws IOException;

    /**
     * Changes a user's grant, alone among all threads, and all processes that share the store: a second one waits until
     * the first is done, and then sees what that one left. When this returns, what {@code change} gave is stored for
     * good; empty removes the grant. When {@code change} throws, nothing is changed, and that is thrown.
     *
     * <p>The change may ask a server and take half a minute. It is made once: a token that was used up by it can't be
     * used again. So what can be known to fail is better found out before.
     *
     * @return what {@code change} gave
     */
    Optional<Grant> update(String user, Change change) throws IOException;

    /** What becomes of a grant. */
    @FunctionalInterface
    interface Change {

        /** The grant to store; empty for none. Giving back {@code stored} stores nothing. */
        Optional<Grant> apply(Optional<Grant> stored) throws IOException;
    }
}
