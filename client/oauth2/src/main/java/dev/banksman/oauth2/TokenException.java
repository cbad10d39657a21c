package dev.banksman.oauth2;

import dev.banksman.client.error.BanksmanException;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token endpoint gave no token: it refused the client, or its answer is none that RFC 6749 knows. Neither message
 * nor anything else here holds a secret.
 */
public final class TokenException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    private static final String GRANT_ENDED = "invalid_grant";

    /** Where the token was asked for. */
    private final URI endpoint;

    /** The HTTP status of the answer. */
    private final int status;

    /** What RFC 6749, section 5.2 calls {@code error}. */
    private final @Nullable String error;

    /** What it calls {@code error_description}. */
    private final @Nullable String description;

    private TokenException(
            String message,
            URI endpoint,
            int status,
            @Nullable String error,
            @Nullable String description,
            @Nullable Throwable cause) {
        super(message, cause);
        this.endpoint = endpoint;
        this.status = status;
        this.error = error;
        this.description = description;
    }

    static TokenException refused(URI endpoint, int status, @Nullable String error, @Nullable String description) {
        String found =
                status + (error == null ? "" : " " + error) + (description == null ? "" : " (" + description + ")");
        return new TokenException(
                "The token endpoint " + endpoint + " gave no token. Found: " + found + ". " + advice(status, error),
                endpoint,
                status,
                error,
                description,
                null);
    }

    private static String advice(int status, @Nullable String error) {
        if (status >= 300 && status < 400) {
            return "A redirect is not followed here. Check the address, and that the client's id and secret are sent.";
        }
        return GRANT_ENDED.equals(error)
                ? "What was granted has ended, was used before, or was given to another client. Log in again."
                : "Check the client's id, its secret and the scopes.";
    }

    /** The cause is left out: it may quote the answer, and so a token. */
    static TokenException unreadable(URI endpoint, int status) {
        return new TokenException(
                "The token endpoint " + endpoint + " must answer as RFC 6749, section 5 says. Found: status " + status
                        + " with something else. Check the address.",
                endpoint,
                status,
                null,
                null,
                null);
    }

    /** The names of what there is are shown, as one of them may be meant. */
    static TokenException nameless(URI endpoint, String field, Collection<String> found) {
        return new TokenException(
                "The token endpoint " + endpoint + " must name the user in the field " + field + ". Found: " + found
                        + ". Say which one with userField(…), or name the user yourself.",
                endpoint,
                200,
                null,
                null,
                null);
    }

    /** The same for another thread that has waited for the same answer. */
    TokenException shared() {
        return new TokenException(String.valueOf(getMessage()), endpoint, status, error, description, this);
    }

    /** Where the token was asked for. */
    public URI endpoint() {
        return endpoint;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** The code of RFC 6749, section 5.2, such as {@code invalid_client}; empty when the answer has none. */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /** Whether the server says that what was granted is no longer so: only a login helps. */
    boolean grantEnded() {
        return GRANT_ENDED.equals(error);
    }

    /** What the server says of it; empty when it says nothing. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }
}
