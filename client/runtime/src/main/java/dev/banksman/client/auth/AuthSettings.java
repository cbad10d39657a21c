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
 * @param credentials by the key of the document's security scheme; unmodifiable
 */
public record AuthSettings(Origin origin, Map<String, Credential> credentials) {

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
