package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for tokens, and how that is proved.
 *
 * @param secret shown nowhere; not used when the client is public
 */
record RegisteredClient(String id, String secret, Proof proof) {
    private static final int LONGEST_SHOWN = 200;

    /** How a client authenticates (RFC 6749, sections 2.3.1 and 3.2.1); always one way, never two. */
    enum Proof {
        /** Basic authentication with id and secret form-encoded first, as the RFC says. */
        BASIC,
        /** Basic authentication with id and secret as they are, as many servers have it. */
        BASIC_AS_IS,
        /** Id and secret in the form. */
        FORM,
        /** The id in the form, and no secret. */
        NONE
    }

    /**
     * A client that has been given its id and secret.
     *
     * @throws IllegalArgumentException when one of them is null or empty
     */
    static RegisteredClient of(@Nullable String id, @Nullable String secret) {
        return new RegisteredClient(given("id", id), given("secret", secret), Proof.BASIC);
    }

    /**
     * A client that keeps no secret, as it runs on its users' machines.
     *
     * @throws IllegalArgumentException when the id is null or empty
     */
    static RegisteredClient open(@Nullable String id) {
        return new RegisteredClient(given("id", id), "", Proof.NONE);
    }

    private static String given(String what, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A client's " + what + " must not be empty. Found: "
                    + (value == null ? "null" : "only blanks")
                    + ". Is the environment variable that it comes from set?");
        }
        return value;
    }

    RegisteredClient by(Proof other) {
        return new RegisteredClient(id, secret, other);
    }

    HTTPRequest request(URI endpoint, AuthorizationGrant grant, @Nullable Scope scope) {
        HTTPRequest request = builder(endpoint, grant).scope(scope).build().toHTTPRequest();
        if (proof == Proof.BASIC_AS_IS) {
            byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
            request.setAuthorization("Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return request;
    }

    private TokenRequest.Builder builder(URI endpoint, AuthorizationGrant grant) {
        ClientID client = new ClientID(id);
        return switch (proof) {
            case NONE -> new TokenRequest.Builder(endpoint, client, grant);
            case FORM -> new TokenRequest.Builder(endpoint, new ClientSecretPost(client, new Secret(secret)), grant);
            case BASIC, BASIC_AS_IS ->
                new TokenRequest.Builder(endpoint, new ClientSecretBasic(client, new Secret(secret)), grant);
        };
    }

    /** What a server says, bounded and in one line, and without the secret, if it repeats that. */
    String withoutSecret(String text) {
        String hidden = secret.isEmpty() ? text : text.replace(secret, "***");
        return oneLine(hidden);
    }

    static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    @Override
    public String toString() {
        return "RegisteredClient[id=" + id + ", proof=" + proof + "]";
    }
}
