package dev.banksman.client.auth;

import dev.banksman.client.call.HeaderText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that stay as they are. What they are made from is checked at once; nothing of it shows in a message.
 */
public final class Credentials {
    private Credentials() {}

    /**
     * {@code Authorization: Bearer <token>} (RFC 6750, 2.1).
     *
     * @throws IllegalArgumentException when the token is null or empty, or holds what a header can't
     */
    public static Credential bearer(@Nullable String token) {
        return authorization("Bearer", token);
    }

    /**
     * The same with a token that {@code tokens} gives for each attempt, and may have changed by then: for whatever
     * fetches and refreshes it. Clients that share this credential share its account's budget.
     *
     * @param tokens safe for use by several threads; may block
     */
    public static Credential bearerFrom(Supplier<? extends @Nullable String> tokens) {
        return new SuppliedToken(Objects.requireNonNull(tokens, "tokens"));
    }

    /**
     * {@code Authorization: <scheme> <token>}, for servers that are particular about how the scheme is written.
     *
     * @throws IllegalArgumentException when the token is null or empty, or one of them holds what a header can't
     */
    public static Credential authorization(String scheme, @Nullable String token) {
        String text = HeaderText.name(scheme) + " " + given("token", token);
        return new FixedCredential(Secret.header("Authorization", text));
    }

    /**
     * {@code Authorization: Basic …} (RFC 7617), in UTF-8.
     *
     * @throws IllegalArgumentException when one of them is null, the user is empty or holds a colon
     */
    public static Credential basic(@Nullable String user, @Nullable String password) {
        String name = given("user", user);
        if (name.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user can't hold a colon (RFC 7617, 2). Found one. Take it out.");
        }
        String pair = name + ":" + (password == null ? given("password", null) : password);
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return authorization("Basic", encoded);
    }

    /**
     * A header of any name.
     *
     * @throws IllegalArgumentException when the value is null or empty, or one of them holds what a header can't
     */
    public static Credential header(String name, @Nullable String value) {
        return new FixedCredential(Secret.header(name, given(name, value)));
    }

    /**
     * A parameter of the query. Prefer a header where the server takes one: addresses end up in logs.
     *
     * @throws IllegalArgumentException when the value is null or empty
     */
    public static Credential query(String name, @Nullable String value) {
        return new FixedCredential(Secret.query(name, given(name, value)));
    }

    /**
     * A cookie.
     *
     * @throws IllegalArgumentException when the value is null or empty, or one of them holds what a cookie can't
     */
    public static Credential cookie(String name, @Nullable String value) {
        return new FixedCredential(Secret.cookie(name, given(name, value)));
    }

    private static String given(String what, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    "A credential's " + what + " must not be empty. Found: " + (value == null ? "null" : "only blanks")
                            + ". Is the environment variable that it comes from set?");
        }
        return value;
    }
}
