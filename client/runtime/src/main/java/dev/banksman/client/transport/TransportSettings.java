package dev.banksman.client.transport;

import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Time;
import feign.Client;
import java.net.Proxy;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * How connections are made and kept.
 *
 * @param connectTimeout for one connection, and as long again for its TLS handshake; longer than zero; the call's
 *     deadline may be earlier
 * @param idleTimeout how long a streamed answer may send nothing; longer than zero
 * @param idleConnections how many unused connections are kept; 0 or more
 * @param keepAlive how long an unused connection is kept; longer than zero
 * @param http2 whether HTTP/2 is spoken with servers that do
 * @param proxy what to go through; null: as the JVM's system properties say
 * @param tls whom to trust and what to show; null: as the platform does
 */
public record TransportSettings(
        Duration connectTimeout,
        Duration idleTimeout,
        int idleConnections,
        Duration keepAlive,
        boolean http2,
        @Nullable Proxy proxy,
        @Nullable Tls tls) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public TransportSettings {
        Durations.positive("connectTimeout", connectTimeout);
        Durations.positive("idleTimeout", idleTimeout);
        Durations.positive("keepAlive", keepAlive);
        if (idleConnections < 0) {
            throw new IllegalArgumentException(
                    "idleConnections is 0 or more. Found: " + idleConnections + ". Say 0 to keep none.");
        }
    }

    /**
     * Ten seconds to connect, half a minute of silence, sixteen connections kept for a minute, HTTP/2, the JVM's proxy.
     */
    public static TransportSettings standard() {
        return new TransportSettings(
                Duration.ofSeconds(10), Duration.ofSeconds(30), 16, Duration.ofMinutes(1), true, null, null);
    }

    /** A builder that starts from these settings. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** A transport with its own pool of connections; close it to let go of them. */
    public ClosableClient open(Time time) {
        return new OkHttpTransport(this, time);
    }

    /** The last stage of the pipeline: {@code sender} under the rules for redirects and plain http. */
    public static Client stage(Time time, Client sender) {
        return RedirectStage.create(stageWithoutRedirects(time, sender));
    }

    /** The same for whoever takes a redirect for an answer, as a token endpoint's must be. */
    public static Client stageWithoutRedirects(Time time, Client sender) {
        return PlainHttpGuard.create(OneHop.create(time, sender));
    }

    /**
     * TLS settings.
     *
     * @param sockets makes the connections, with client certificates where they are asked for
     * @param trust decides about servers' certificates
     */
    public record Tls(SSLSocketFactory sockets, X509TrustManager trust) {}

    /** Says what is to be otherwise; {@link #build} checks it. Not safe for use by several threads. */
    public static final class Builder {
        private Duration connectTimeout;
        private Duration idleTimeout;
        private int idleConnections;
        private Duration keepAlive;
        private boolean http2;
        private @Nullable Proxy proxy;
        private @Nullable Tls tls;

        private Builder(TransportSettings from) {
            connectTimeout = from.connectTimeout;
            idleTimeout = from.idleTimeout;
            idleConnections = from.idleConnections;
            keepAlive = from.keepAlive;
            http2 = from.http2;
            proxy = from.proxy;
            tls = from.tls;
        }

        /** How long one connection may take to be made, and as long again its TLS handshake; longer than zero. */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = connectTimeout;
            return this;
        }

        /** How long a streamed answer may send nothing; longer than zero. */
        public Builder idleTimeout(Duration idleTimeout) {
            this.idleTimeout = idleTimeout;
            return this;
        }

        /** How many unused connections are kept; 0 or more. */
        public Builder idleConnections(int idleConnections) {
            this.idleConnections = idleConnections;
            return this;
        }

        /** How long an unused connection is kept; longer than zero. */
        public Builder keepAlive(Duration keepAlive) {
            this.keepAlive = keepAlive;
            return this;
        }

        /** Whether HTTP/2 is spoken with servers that do. */
        public Builder http2(boolean http2) {
            this.http2 = http2;
            return this;
        }

        /** What to go through; {@link Proxy#NO_PROXY} goes straight; null asks the JVM's system properties. */
        public Builder proxy(@Nullable Proxy proxy) {
            this.proxy = proxy;
            return this;
        }

        /** Whom to trust and what to show; null does as the platform does. */
        public Builder tls(@Nullable Tls tls) {
            this.tls = tls;
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException when a value is out of its range
         */
        public TransportSettings build() {
            return new TransportSettings(connectTimeout, idleTimeout, idleConnections, keepAlive, http2, proxy, tls);
        }
    }
}
