package dev.banksman.generator.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entry class, which reaches every API.
 *
 * @param title what the system is called in messages
 * @param version the document's {@code info.version}
 * @param server the first server that a client can call
 * @param servers all of them, as the document has them
 * @param credentialNeeded whether no operation can do without a credential
 * @param formats what each format puts behind a path, by the format's name; empty when there is only JSON
 * @param resources what can be fetched by its address
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
        List<String> mixins,
        Map<String, String> formats,
        List<ResourcePlan> resources) {
    /** An entry class of a service that speaks JSON only, and has no resources. */
    public EntryPlan(
            String name,
            Doc doc,
            String title,
            String version,
            Optional<ServerPlan> server,
            List<ServerPlan> servers,
            List<CredentialPlan> credentials,
            boolean credentialNeeded,
            List<String> mixins) {
        this(name, doc, title, version, server, servers, credentials, credentialNeeded, mixins, Map.of(), List.of());
    }

    public EntryPlan {
        servers = List.copyOf(servers);
        credentials = List.copyOf(credentials);
        mixins = List.copyOf(mixins);
        formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
        resources = List.copyOf(resources);
    }

    /** The same with resources. */
    public EntryPlan with(List<ResourcePlan> others) {
        return new EntryPlan(
                name, doc, title, version, server, servers, credentials, credentialNeeded, mixins, formats, others);
    }
}
