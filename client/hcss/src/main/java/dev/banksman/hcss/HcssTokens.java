package dev.banksman.hcss;

import dev.banksman.oauth2.ClientCredentials;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Access tokens as HCSS gives them out: for a client's id and secret, which go into the form. */
public final class HcssTokens {
    /** Where they come from (public). */
    public static final URI ENDPOINT = URI.create("https://api.hcssapps.com/identity/connect/token");

    private HcssTokens() {}

    /**
     * The credential for the client's scheme {@code bearer}, for reading and writing; say {@code scope(…)} for less.
     *
     * @throws IllegalArgumentException when one of them is null or empty
     */
    public static ClientCredentials.Builder of(@Nullable String clientId, @Nullable String clientSecret) {
        return of(ENDPOINT, clientId, clientSecret);
    }

    /**
     * The same from another address, such as that of a sandbox.
     *
     * @throws IllegalArgumentException when id or secret are null or empty, or the address isn't https (http is for
     *     loopback only)
     */
    public static ClientCredentials.Builder of(URI endpoint, @Nullable String clientId, @Nullable String clientSecret) {
        return ClientCredentials.builder(endpoint)
                .client(clientId, clientSecret)
                .scope("precon:read", "precon:write")
                .clientInForm();
    }
}
