package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Time;
import dev.banksman.client.transport.ClosableClient;
import dev.banksman.client.transport.TransportSettings;
import dev.banksman.oauth2.store.Grant;
import dev.banksman.oauth2.store.MemoryTokenStore;
import dev.banksman.oauth2.store.TokenStore;
import feign.Client;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets users log in to a client application in their browser, and keeps what they grant (RFC 6749, section 4.1, with
 * PKCE, RFC 7636).
 *
 * <p>A web application sends the browser to {@link #request(URI)}, keeps that in the user's session, and hands both to
 * {@link #complete(AuthorizationRequest, URI)} when the browser comes back. A program on the user's own machine leaves
 * that to {@code LoopbackLogin}. From then on {@link #tokens} lets clients in as that user.
 *
 * <p>Safe for use by several threads. Its {@code toString} shows no secret.
 */
public final class AuthorizationCode implements AutoCloseable {
    private static final Duration EXCHANGE = Duration.ofSeconds(30);

    private final URI authorizeEndpoint;
    private final String clientId;
    private final List<String> scopes;
    private final String userField;
    private final TokenEndpoint endpoint;
    private final TokenStore store;
    private final Time time;
    private final Duration margin;
    private final Runnable closing;
    private final Map<String, UserTokens> users = new ConcurrentHashMap<>();

    private AuthorizationCode(Builder from, RegisteredClient client, Client sender, Runnable closing) {
        this.authorizeEndpoint = from.authorizeEndpoint;
        this.clientId = client.id();
        this.scopes = from.scopes;
        this.userField = from.userField;
        this.endpoint = new TokenEndpoint(from.tokenEndpoint, client, sender, from.time);
        this.store = from.store;
        this.time = from.time;
        this.margin = from.margin;
        this.closing = closing;
    }

    /**
     * A builder for logins at one server.
     *
     * @param authorizeEndpoint where browsers are sent
     * @param tokenEndpoint where this client gets tokens
     * @throws IllegalArgumentException when one of them isn't https (http is for loopback only)
     */
    public static Builder builder(URI authorizeEndpoint, URI tokenEndpoint) {
        return new Builder(authorizeEndpoint, tokenEndpoint);
    }

    /**
     * Begins a login. Nothing is sent; the user's browser goes to the {@link AuthorizationRequest#url() url}.
     *
     * @param redirectUri where the browser comes back to, as it is registered with the server
     */
    public AuthorizationRequest request(URI redirectUri) {
        State state = new State();
        CodeVerifier verifier = new CodeVerifier();
        URI url = new com.nimbusds.oauth2.sdk.AuthorizationRequest.Builder(ResponseType.CODE, new ClientID(clientId))
                .endpointURI(authorizeEndpoint)
                .redirectionURI(redirectUri)
                .scope(scope())
                .state(state)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
        return new AuthorizationRequest(url, state.getValue(), verifier.getValue(), redirectUri, scopes);
    }

    private @Nullable Scope scope() {
        return scopes.isEmpty() ? null : new Scope(scopes.toArray(String[]::new));
    }

    /**
     * Ends a login: gets the user's tokens and stores them, under the user that the server names. A request is good for
     * one login: take it out of the session first.
     *
     * @param callback the whole address that the browser came back to
     * @throws AuthorizationException when the login was refused, or this isn't the answer to that request
     * @throws TokenException when the token endpoint gives no token, or doesn't name a user
     * @throws IOException when the endpoint is out of reach, or the tokens could not be stored: log in once more
     */
    public UserTokens complete(AuthorizationRequest request, URI callback) throws IOException {
        Grant grant = exchange(request, callback);
        String user = grant.field(userField)
                .orElseThrow(() -> TokenException.nameless(
                        endpoint.address(), userField, grant.fields().keySet()));
        return keep(user, grant);
    }

    /**
     * The same under a user of the caller's choice, for servers that name none.
     *
     * @param user who the caller has found to be logged in; never what a browser says of itself
     */
    public UserTokens complete(AuthorizationRequest request, URI callback, String user) throws IOException {
        return keep(user, exchange(request, callback));
    }

    private Grant exchange(AuthorizationRequest request, URI callback) throws IOException {
        String code = Callback.of(callback).codeFor(request);
        var grant = new AuthorizationCodeGrant(
                new com.nimbusds.oauth2.sdk.AuthorizationCode(code),
                request.redirectUri(),
                new CodeVerifier(request.verifier()));
        return Grants.first(
                endpoint.account(), endpoint.ask(grant, null, time.now().plus(EXCHANGE)), request.scopes());
    }

    private UserTokens keep(String user, Grant grant) throws IOException {
        store.update(user, before -> Optional.of(grant));
        UserTokens tokens = tokens(user);
        tokens.loggedIn(grant);
        return tokens;
    }

    /** Whether a browser that came back with this address answers that request: the states are the same. */
    public static boolean answers(URI callback, AuthorizationRequest request) {
        return Callback.of(callback).answers(request);
    }

    /**
     * A user's tokens, for a client's {@code credential(…)}: the same object for the same user. Nothing is looked up
     * yet.
     */
    public UserTokens tokens(String user) {
        return users.computeIfAbsent(
                user,
                key -> new UserTokens(
                        key, endpoint.account(), new GrantRenewal(key, endpoint, store, time, margin), time, margin));
    }

    /** Forgets a user's tokens here; what they have granted stays granted at the server. */
    public void forget(String user) throws IOException {
        store.update(user, before -> Optional.empty());
        tokens(user).loggedIn(null);
    }

    /** Lets go of the connections to the token endpoint. A transport that was given to the builder stays open. */
    @Override
    public void close() {
        closing.run();
    }

    @Override
    public String toString() {
        return "logins of " + endpoint.account();
    }

    /** Collects what is needed; {@link #build} checks it. Not safe for use by several threads. */
    public static final class Builder {
        private final URI authorizeEndpoint;
        private final URI tokenEndpoint;
        private @Nullable RegisteredClient client;
        private List<String> scopes = List.of();
        private String userField = "user_id";
        private TokenStore store = new MemoryTokenStore();
        private Duration margin = Duration.ofMinutes(1);
        private TransportSettings transport = TransportSettings.standard();
        private @Nullable Client sender;
        private Time time = Time.system();

        private Builder(URI authorizeEndpoint, URI tokenEndpoint) {
            this.authorizeEndpoint = TokenEndpoint.secure(authorizeEndpoint);
            this.tokenEndpoint = TokenEndpoint.secure(tokenEndpoint);
        }

        /**
         * The application that users log in to. It proves who it is by Basic authentication, with id and secret
         * form-encoded first, as RFC 6749, section 2.3.1 says; and by nothing else beside it.
         *
         * @throws IllegalArgumentException when one of them is null or empty
         */
        public Builder client(@Nullable String id, @Nullable String secret) {
            this.client = RegisteredClient.of(id, secret);
            return this;
        }

        /**
         * The same with id and secret as they are, for servers that document {@code Base64(id:secret)}. It makes a
         * difference where they hold anything but letters, digits and {@code -._*}.
         *
         * @throws IllegalArgumentException when one of them is null or empty
         */
        public Builder clientAsIs(@Nullable String id, @Nullable String secret) {
            this.client = RegisteredClient.of(id, secret).by(RegisteredClient.Proof.BASIC_AS_IS);
            return this;
        }

        /**
         * An application without a secret, as it runs on its users' machines (RFC 8252, section 8.4).
         *
         * @throws IllegalArgumentException when the id is null or empty
         */
        public Builder publicClient(@Nullable String id) {
            this.client = RegisteredClient.open(id);
            return this;
        }

        /** What is asked for; without it, whatever the server gives by itself. */
        public Builder scope(String... scopes) {
            this.scopes = List.of(scopes);
            return this;
        }

        /** Which field of the token endpoint's answer names the user; {@code user_id} where nothing is said. */
        public Builder userField(String userField) {
            this.userField = Objects.requireNonNull(userField, "userField");
            return this;
        }

        /** Where users' tokens are kept; in memory where nothing is said. A store for each client application. */
        public Builder store(TokenStore store) {
            this.store = Objects.requireNonNull(store, "store");
            return this;
        }

        /**
         * How long before its end an access token is no longer used; a minute where nothing is said, and never more
         * than half of its lifetime.
         *
         * @throws IllegalArgumentException when it is negative
         */
        public Builder margin(Duration margin) {
            this.margin = Durations.notNegative("margin", margin);
            return this;
        }

        /** How connections to the endpoint are made and kept. */
        public Builder transport(TransportSettings transport) {
            this.transport = Objects.requireNonNull(transport, "transport");
            this.sender = null;
            return this;
        }

        /** Another transport, under the rules that the client's builder states for one; it stays open. */
        public Builder transport(Client transport) {
            this.sender = Objects.requireNonNull(transport, "transport");
            return this;
        }

        /** The time that tokens expire by; for tests, and the same as the client's. */
        public Builder time(Time time) {
            this.time = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * The logins. Nothing is sent yet.
         *
         * @throws IllegalStateException when the client is missing
         */
        public AuthorizationCode build() {
            if (client == null) {
                throw new IllegalStateException(
                        "Users log in to a client. Found: none. Set client(id, secret) on the builder.");
            }
            if (sender != null) {
                return new AuthorizationCode(this, client, sender, () -> {});
            }
            ClosableClient opened = transport.open(time);
            return new AuthorizationCode(this, client, opened, opened::close);
        }
    }
}
