package dev.banksman.oauth2.loopback;

import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Time;
import dev.banksman.oauth2.AuthorizationCode;
import dev.banksman.oauth2.AuthorizationRequest;
import dev.banksman.oauth2.UserTokens;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Lets the user of a program log in on their own machine (RFC 8252): opens their browser, listens on 127.0.0.1 for it
 * to come back, and gives up after a while. Immutable, and safe for use by several threads.
 */
public final class LoopbackLogin {
    private final int port;
    private final String path;
    private final Duration timeout;
    private final Browser browser;
    private final PrintStream out;
    private final Time time;

    private LoopbackLogin(Builder from) {
        this.port = from.port;
        this.path = from.path;
        this.timeout = from.timeout;
        this.browser = from.browser;
        this.out = from.out;
        this.time = from.time;
    }

    /** A free port, the system's browser, and five minutes. */
    public static LoopbackLogin standard() {
        return builder().build();
    }

    /** A builder that starts from {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Waits until the user has logged in, and stores their tokens under the user that the server names.
     *
     * @throws LoginTimeoutException when nobody has in time
     * @throws dev.banksman.oauth2.AuthorizationException when the user, or the server, said no
     * @throws dev.banksman.oauth2.TokenException when the token endpoint gives no token, or doesn't name a user
     * @throws IOException when the port can't be had, the endpoint is out of reach, the tokens could not be stored, or
     *     the thread is interrupted
     */
    public UserTokens logIn(AuthorizationCode logins) throws IOException {
        return logIn(logins, logins::complete);
    }

    /** The same under a user of the caller's choice, for servers that name none. */
    public UserTokens logIn(AuthorizationCode logins, String user) throws IOException {
        return logIn(logins, (request, callback) -> logins.complete(request, callback, user));
    }

    private UserTokens logIn(AuthorizationCode logins, Completion completion) throws IOException {
        try (CallbackServer server = CallbackServer.start(port, path)) {
            AuthorizationRequest request = logins.request(server.redirectUri());
            CompletableFuture<URI> answer = server.answerTo(request);
            show(request.url());
            return completion.complete(request, await(answer));
        }
    }

    /** A browser that was started may still show nothing, so the address is told in any case. */
    private void show(URI url) {
        out.println(
                browser.open(url) ? "Your browser opens, so that you can log in. If it doesn't, open:" : "Log in at:");
        out.println(url);
    }

    private URI await(CompletableFuture<URI> answer) throws IOException {
        Time.Cancellable alarm =
                time.schedule(timeout, () -> answer.completeExceptionally(new LoginTimeoutException(timeout)));
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a login");
        } catch (ExecutionException e) {
            throw new LoginTimeoutException(timeout);
        } finally {
            alarm.cancel();
        }
    }

    /** How a login ends. */
    @FunctionalInterface
    private interface Completion {
        UserTokens complete(AuthorizationRequest request, URI callback) throws IOException;
    }

    /** Says what is to be otherwise. Not safe for use by several threads. */
    public static final class Builder {
        private int port;
        private String path = "/callback";
        private Duration timeout = Duration.ofMinutes(5);
        private Browser browser = Browser.system();
        private PrintStream out = System.err;
        private Time time = Time.system();

        private Builder() {}

        /**
         * Where to listen, for servers that want to know it beforehand; a free port where nothing is said.
         *
         * @throws IllegalArgumentException when it isn't 0 to 65535
         */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException(
                        "A port is from 0 to 65535. Found: " + port + ". Say 0 for a free one.");
            }
            this.port = port;
            return this;
        }

        /**
         * The path of the redirect URI; {@code /callback} where nothing is said.
         *
         * @throws IllegalArgumentException when it is no plain path that begins with a slash
         */
        public Builder path(String path) {
            if (!path.matches("/[A-Za-z0-9._~/-]*")) {
                throw new IllegalArgumentException(
                        "A path begins with a slash and holds letters, digits and ._~/- only. Found: " + path
                                + ". Say /callback.");
            }
            this.path = path;
            return this;
        }

        /**
         * How long the user may take; five minutes where nothing is said.
         *
         * @throws IllegalArgumentException when it is zero or negative
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Durations.positive("timeout", timeout);
            return this;
        }

        /** What shows the address to the user; the system's own where nothing is said. */
        public Builder browser(Browser browser) {
            this.browser = Objects.requireNonNull(browser, "browser");
            return this;
        }

        /** Where the address is printed; {@code System.err} where nothing is said. */
        public Builder out(PrintStream out) {
            this.out = Objects.requireNonNull(out, "out");
            return this;
        }

        /** The time that the timeout is measured by, for tests. */
        public Builder time(Time time) {
            this.time = Objects.requireNonNull(time, "time");
            return this;
        }

        /** The login. Nothing listens yet. */
        public LoopbackLogin build() {
            return new LoopbackLogin(this);
        }
    }
}
