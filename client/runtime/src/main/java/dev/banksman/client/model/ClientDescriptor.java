package dev.banksman.client.model;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about its service as a whole.
 *
 * @param name the service's name, for messages and the user agent
 * @param version the document's version; empty when it is unknown
 * @param server the server's address, with variables in braces; null when the document names none, so that the client
 *     must be told
 * @param variables the variables of the server's address by their names; unmodifiable
 * @param credentials the kind of each security scheme by its key, in the document's order; unmodifiable. One of them
 *     has to be set; empty when some operation can do without
 * @param formats what each format puts behind a path, by the format's name; unmodifiable, and empty when there is only
 *     JSON
 * @param resources how objects are read that have addresses of their own, by their types
 */
public record ClientDescriptor(
        String name,
        String version,
        @Nullable String server,
        Map<String, Variable> variables,
        Map<String, String> credentials,
        Map<String, String> formats,
        Map<Class<?>, Resource> resources) {
    /** Copies the maps. */
    public ClientDescriptor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
        formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
        resources = Map.copyOf(resources);
    }

    /**
     * A variable of the server's address.
     *
     * @param value what it is unless something else is said
     * @param allowed what it can be; empty for anything
     */
    public record Variable(String value, List<String> allowed) {
        /** Copies the list. */
        public Variable {
            Objects.requireNonNull(value, "value");
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * How a resource is read.
     *
     * @param api the interface
     * @param method its method that reads one
     */
    public record Resource(Class<?> api, String method) {}

    /** The server's address with all variables at their defaults; null when the document names none. */
    public @Nullable URI baseUrl() {
        return baseUrl(Map.of());
    }

    /**
     * The server's address with these variables, and the others at their defaults.
     *
     * @throws IllegalArgumentException when the document doesn't allow a value, or the address is none with it
     */
    public @Nullable URI baseUrl(Map<String, String> given) {
        if (server == null) {
            return null;
        }
        String url = server;
        for (Map.Entry<String, Variable> variable : variables.entrySet()) {
            String name = variable.getKey();
            String value = given.getOrDefault(name, variable.getValue().value());
            url = url.replace("{" + name + "}", allowed(name, value, variable.getValue()));
        }
        return URI.create(url);
    }

    private static String allowed(String name, String value, Variable variable) {
        if (!variable.allowed().isEmpty() && !variable.allowed().contains(value)) {
            throw new IllegalArgumentException("The server's " + name + " must be one of " + variable.allowed()
                    + ". Found: " + value + ". Set one of them, or the whole address by baseUrl(…).");
        }
        return value;
    }

    /** Begins with the service's name. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects what the document says; not thread-safe. */
    public static final class Builder {
        private final String name;
        private String version = "";
        private @Nullable String server;
        private final Map<String, Variable> variables = new LinkedHashMap<>();
        private final Map<String, String> credentials = new LinkedHashMap<>();
        private final Map<String, String> formats = new LinkedHashMap<>();
        private final Map<Class<?>, Resource> resources = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** The document's version. */
        public Builder version(String version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /** The server's address as the document writes it: an absolute one, with variables in braces. */
        public Builder baseUrl(String baseUrl) {
            this.server = Objects.requireNonNull(baseUrl, "baseUrl");
            return this;
        }

        /** A variable of that address: what it is by default, and what it can be if that is limited. */
        public Builder variable(String variable, String value, String... allowed) {
            variables.put(Objects.requireNonNull(variable, "variable"), new Variable(value, List.of(allowed)));
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

        /** A format: its name, {@code json} or {@code xml}, and what it puts behind a path, perhaps nothing. */
        public Builder format(String format, String suffix) {
            formats.put(Objects.requireNonNull(format, "format"), Objects.requireNonNull(suffix, "suffix"));
            return this;
        }

        /** By which method of which interface an object is read that has an address of its own. */
        public Builder resource(Class<?> type, Class<?> api, String method) {
            resources.put(Objects.requireNonNull(type, "type"), new Resource(api, method));
            return this;
        }

        /**
         * The descriptor.
         *
         * @throws IllegalArgumentException when the server's address is no URI
         */
        public ClientDescriptor build() {
            ClientDescriptor descriptor =
                    new ClientDescriptor(name, version, server, variables, credentials, formats, resources);
            descriptor.baseUrl();
            return descriptor;
        }
    }
}
