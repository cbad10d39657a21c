package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.Scope;
import dev.banksman.client.auth.Credential;
import dev.banksman.client.auth.Secret;
import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Time;
import dev.banksman.client.transport.ClosableClient;
import dev.banksman.client.transport.TransportSettings;
import feign.Client;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets a client in by access tokens that it gets for its id and secret (RFC 6749, section 4.4).
 *
 * <p>A token is kept until shortly before it expires. One request for a token is under way at a time, whichever thread
 * needs it; the others wait for its answer, as long as their calls' deadlines allow. When an API answers 401, the token
 * is forgotten, and the call is made once more with a new one.
 *
 * <p>A refusal by the token endpoint comes out of the call as {@link TokenException}. When the endpoint is out of
 * reach, the call ends like one that could not be sent, and is retried like one.
 *
 * <p>Safe for use by several threads; one object may serve several clients, which then share their budget as well. Its
 * {@code toString} shows no secret.
 */
public final class ClientCredentials implements Credential, AutoCloseable {
    private static final Duration WITHOUT_CALL = Duration.ofSeconds(30);

    private final String account;
    private final Time time;
    private final Tokens tokens;
    private final Runnable closing;

    private ClientCredentials(Builder from, RegisteredClient client, Client sender, Runnable closing) {
        TokenEndpoint endpoint = new TokenEndpoint(from.endpoint, client, sender, from.time);
        this.account = endpoint.account();
        this.time = from.time;
        this.closing = closing;
        this.tokens = new Tokens(new TokenRequests(endpoint, from.scope, from.margin), time);
    }

    /**
     * A builder for tokens of this endpoint.
     *
     * @throws IllegalArgumentException when it isn't https (http is for loopback only)
     */
    public static Builder builder(URI endpoint) {
        return new Builder(endpoint);
    }

    @Override
    public Secret secret() throws IOException {
        return bearer(tokens.get(CallDeadline.or(WITHOUT_CALL, time)).value());
    }

    private static Secret bearer(String token) {
        return Secret.header("Authorization", "Bearer " + token);
    }

    /** Another token will be had in any case: a newer one that there is already, or one that is fetched. */
    @Override
    public boolean invalidate(Secret refused) {
        tokens.forget(refused.value().substring("Bearer ".length()));
        return true;
    }

    @Override
    public String account() {
        return account;
    }

    /** Lets go of the connections to the token endpoint. A transport that was given to the builder stays open. */
    @Override
    public void close() {
        closing.run();
    }

    @Override
    public String toString() {
        return "client credentials of " + account();
    }

    /** Collects what is needed; {@link #build} checks it. Not safe for use by several threads. */
    public static final class Builder {
        private final URI endpoint;
        private @Nullable RegisteredClient client;
        private @Nullable Scope scope;
        private boolean inForm;
        private Duration margin = Duration.ofMinutes(1);
        private TransportSettings transport = TransportSettings.standard();
        private @Nullable Client sender;
        private Time time = Time.system();

        private Builder(URI endpoint) {
            this.endpoint = TokenEndpoint.secure(endpoint);
        }

        /**
         * Who asks for tokens.
         *
         * @throws IllegalArgumentException when one of them is null or empty
         */
        public Builder client(@Nullable String id, @Nullable String secret) {
            this.client = RegisteredClient.of(id, secret);
            return this;
        }

        /** What the tokens are for; without it, whatever the endpoint gives by itself. */
        public Builder scope(String... scopes) {
            this.scope = new Scope(scopes);
            return this;
        }

        /**
         * Sends id and secret in the form, for endpoints that do not take them as Basic authentication, which is what
         * RFC 6749, section 2.3.1 prefers and what is done otherwise. Never both.
         */
        public Builder clientInForm() {
            this.inForm = true;
            return this;
        }

        /**
         * How long before its end a token is no longer used; a minute where nothing is said, and never more than half
         * of its lifetime.
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
         * The credential. Nothing is fetched yet.
         *
         * @throws IllegalStateException when the client is missing
         */
        public ClientCredentials build() {
            RegisteredClient client = client();
            if (sender != null) {
                return new ClientCredentials(this, client, sender, () -> {});
            }
            ClosableClient opened = transport.open(time);
            return new ClientCredentials(this, client, opened, opened::close);
        }

        private RegisteredClient client() {
            if (client == null) {
                throw new IllegalStateException(
                        "Tokens are given to a client. Found: none. Set client(id, secret) on the builder.");
            }
            return inForm ? client.by(RegisteredClient.Proof.FORM) : client;
        }
    }
}
