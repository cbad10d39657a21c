package dev.banksman.oauth2.loopback;

import dev.banksman.client.error.BanksmanException;
import java.time.Duration;

/** Nobody has logged in in time. */
public final class LoginTimeoutException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    LoginTimeoutException(Duration timeout) {
        super("Nobody has logged in within " + timeout + ". Begin again, or give more time with timeout(…).", null);
    }
}
