package dev.banksman.hellohq;

import dev.banksman.oauth2.AuthorizationCode;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Logins as HQ gives them: an App Id and an App Secret, which go to the token endpoint as {@code Basic
 * Base64({AppId}:{AppSecret})} and nowhere else. Tokens belong to users; HQ names them by {@code user_id}.
 */
public final class HelloHqLogins {
    /** Where browsers are sent. */
    public static final URI AUTHORIZE_ENDPOINT = URI.create("https://api.hqlabs.de/Account/Authorize");

    /** Where tokens come from: another host than that of the data. */
    public static final URI TOKEN_ENDPOINT = URI.create("https://api.hqlabs.de/Token");

    private HelloHqLogins() {}

    /**
     * The App Id of a client application: {@code {customer-id}-{client-id}}, such as {@code 12345-clientapp} (HQ, "App
     * Id").
     *
     * @param customer the number of the customer, at least 1
     * @param client the unique name that the application was registered with
     * @throws IllegalArgumentException when the number is below 1, or the name is blank
     */
    public static String appId(long customer, String client) {
        if (customer < 1 || client.isBlank()) {
            throw new IllegalArgumentException("An App Id is a customer's number from 1 on and a client's name. Found: "
                    + customer + " and \"" + client + "\". HQ shows it in the administration panel.");
        }
        return customer + "-" + client;
    }

    /**
     * Logins for reading and writing; say {@code scope(…)} for less, and {@code store(…)} to keep tokens longer than
     * this process. What they yield is the credential for the client's scheme {@code bearer}.
     *
     * @throws IllegalArgumentException when one of them is null or empty
     */
    public static AuthorizationCode.Builder of(@Nullable String appId, @Nullable String appSecret) {
        return of(AUTHORIZE_ENDPOINT, TOKEN_ENDPOINT, appId, appSecret);
    }

    /**
     * The same at other addresses, such as those of a sandbox.
     *
     * @throws IllegalArgumentException when id or secret are null or empty, or an address isn't https (http is for
     *     loopback only)
     */
    public static AuthorizationCode.Builder of(
            URI authorizeEndpoint, URI tokenEndpoint, @Nullable String appId, @Nullable String appSecret) {
        return AuthorizationCode.builder(authorizeEndpoint, tokenEndpoint)
                .clientAsIs(appId, appSecret)
                .scope("read_all", "write_all");
    }
}
