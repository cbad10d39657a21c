package dev.banksman.oauth2;

import dev.banksman.client.error.BanksmanException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A login that came to nothing: the user or the server refused it, or the browser came back with something else. */
public final class AuthorizationException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** What RFC 6749, section 4.1.2.1 calls {@code error}. */
    private final @Nullable String error;

    /** What it calls {@code error_description}. */
    private final @Nullable String description;

    private AuthorizationException(String message, @Nullable String error, @Nullable String description) {
        super(message, null);
        this.error = error;
        this.description = description;
    }

    static AuthorizationException refused(String error, @Nullable String description) {
        String found = description == null ? error : error + " (" + description + ")";
        String advice = error.equals("access_denied")
                ? "The user may have said no."
                : "Check the client's id, the scopes and the redirect URI.";
        return new AuthorizationException("The login was refused. Found: " + found + ". " + advice, error, description);
    }

    static AuthorizationException forged() {
        return new AuthorizationException(
                "The answer to a login must bear its request's state. Found: another one, or none."
                        + " Somebody may have sent the browser here; let the user begin again.",
                null,
                null);
    }

    static AuthorizationException unreadable(String found) {
        return new AuthorizationException(
                "The answer to a login must be as RFC 6749, section 4.1.2 says. Found: " + found
                        + ". Hand on the whole address that the browser came back to.",
                null,
                null);
    }

    /** Whether the user, or the server for them, has said no. */
    public boolean denied() {
        return "access_denied".equals(error);
    }

    /** The server's code, such as {@code invalid_scope}; empty when the answer wasn't the server's. */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /** What the server says of it; empty when it says nothing. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }
}
