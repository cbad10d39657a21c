package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * The entry class, which reaches every API.
 *
 * @param title what the system is called in messages
 * @param version the document's {@code info.version}
 * @param server the first server that a client can call
 * @param servers all of them, as the document has them
 * @param credentialNeeded whether no operation can do without a credential
 * @param mixins qualified names of the hand-written interfaces it implements
 */
public record EntryPlan(
        String name,
        Doc doc,
        String title,
        String version,
        Optional<ServerPlan> server,
        List<ServerPlan> servers,
        List<CredentialPlan> credentials,
        boolean credentialNeeded,
        List<String> mixins) {
    public EntryPlan {
        servers = List.copyOf(servers);
        credentials = List.copyOf(credentials);
        mixins = List.copyOf(mixins);
    }
}
