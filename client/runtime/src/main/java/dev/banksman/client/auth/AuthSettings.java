package dev.banksman.client.auth;

import dev.banksman.client.call.Origin;
import feign.Client;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lets a client in, and where.
 *
 * @param origin where the credentials may go
 * @param elsewhere whether they may also go to the server of an operation that has one of its own
 * @param credentials by the key of the document's security scheme; unmodifiable
 */
public record AuthSettings(Origin origin, boolean elsewhere, Map<String, Credential> credentials) {

    /** For one server. */
    public AuthSettings(Origin origin, Map<String, Credential> credentials) {
        this(origin, false, credentials);
    }

    /** Copies the map. */
    public AuthSettings {
        credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
    }

    /** Who this is to the server: a digest, for what is shared by all clients of an account. */
    public String account() {
        return credentials.values().stream().map(Credential::account).sorted().collect(Collectors.joining(","));
    }

    /** Under which names the credentials go into queries. */
    public Set<String> queryNames() {
        return credentials.values().stream()
                .flatMap(credential -> credential.queryNames().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The stage that puts the credentials on what {@code delegate} sends. */
    public Client stage(Client delegate) {
        return AuthorizeStage.create(this, delegate);
    }
}
