package dev.banksman.generator.plan;

import java.util.List;

/**
 * The entry class, which reaches every API.
 *
 * @param title what the system is called in messages
 * @param version the document's {@code info.version}
 * @param baseUrl the default base URL; empty when the document names none that is absolute
 * @param mixins qualified names of the hand-written interfaces it implements
 */
public record EntryPlan(
        String name,
        Doc doc,
        String title,
        String version,
        String baseUrl,
        List<CredentialPlan> credentials,
        List<String> mixins) {
    public EntryPlan {
        credentials = List.copyOf(credentials);
        mixins = List.copyOf(mixins);
    }
}
