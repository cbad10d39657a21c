package dev.banksman.oauth2;

import dev.banksman.client.error.BanksmanException;
import org.jspecify.annotations.Nullable;

/**
 * Only the user can help: they have never logged in, or what they granted has ended, by their own wish or because a
 * refresh token was used twice. Trying again doesn't help; what passes, such as an endpoint in trouble, is never this.
 */
public final class LoginRequiredException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** Who has to log in. */
    private final String user;

    private LoginRequiredException(String user, String why, @Nullable Throwable cause) {
        super("User " + RegisteredClient.oneLine(user) + " must log in: " + why, cause);
        this.user = user;
    }

    private LoginRequiredException(LoginRequiredException other) {
        super(String.valueOf(other.getMessage()), other);
        this.user = other.user;
    }

    static LoginRequiredException never(String user) {
        return new LoginRequiredException(user, "nothing is stored for them.", null);
    }

    static LoginRequiredException notRefreshable(String user) {
        return new LoginRequiredException(
                user, "their access token has ended or was refused, and there is no refresh token.", null);
    }

    static LoginRequiredException ofAnother(String user, String found, String own) {
        return new LoginRequiredException(
                user,
                "what is stored was given to " + found + " and not to " + own
                        + ". Use a store for each client application.",
                null);
    }

    static LoginRequiredException ended(String user, TokenException refusal) {
        String found = refusal.error().orElse("")
                + refusal.description().map(text -> " (" + text + ")").orElse("");
        return new LoginRequiredException(user, "what they granted has ended. Found: " + found + ".", refusal);
    }

    /** The same for another thread that has waited for the same answer. */
    LoginRequiredException shared() {
        return new LoginRequiredException(this);
    }

    /** Who has to log in: the key in the token store. */
    public String user() {
        return user;
    }
}
