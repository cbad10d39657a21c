package dev.banksman.client.model;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about its service as a whole.
 *
 * @param name the service's name, for messages and the user agent
 * @param version the document's version; empty when it is unknown
 * @param baseUrl the server's address; null when the document names none, so that the client must be told
 * @param credentials the kind of each security scheme by its key, in the document's order; unmodifiable
 */
public record ClientDescriptor(
        String name, String version, @Nullable URI baseUrl, Map<String, String> credentials) {
    /** Copies the map. */
    public ClientDescriptor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
    }

    /** Begins with the service's name. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects what the document says; not thread-safe. */
    public static final class Builder {
        private final String name;
        private String version = "";
        private @Nullable URI baseUrl;
        private final Map<String, String> credentials = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** The document's version. */
        public Builder version(String version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * The server's address, a string because generated code holds the document's text.
         *
         * @throws IllegalArgumentException when it is no URI
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = URI.create(baseUrl);
            return this;
        }

        /**
         * A security scheme: its key and its kind ({@code bearer}, {@code basic}, {@code header}, {@code query},
         * {@code cookie}).
         */
        public Builder credential(String scheme, String kind) {
            credentials.put(Objects.requireNonNull(scheme, "scheme"), Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /** The descriptor. */
        public ClientDescriptor build() {
            return new ClientDescriptor(name, version, baseUrl, credentials);
        }
    }
}
