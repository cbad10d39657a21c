package dev.banksman.generator.plan;

import java.util.Optional;

/**
 * One security scheme that the client can satisfy with what it is given.
 *
 * @param scheme the key under {@code securitySchemes}
 * @param setter the builder's method
 * @param wireName the header, query parameter or cookie of an API key; the scheme's name as the document writes it for
 *     {@code http}
 * @param password of a {@code BASIC} one, where it is always the same
 */
public record CredentialPlan(
        String scheme, String setter, Kind kind, String wireName, Optional<String> password, Doc doc) {
    /** One whose password, if it has one, is not the document's to know. */
    public CredentialPlan(String scheme, String setter, Kind kind, String wireName, Doc doc) {
        this(scheme, setter, kind, wireName, Optional.empty(), doc);
    }

    /** Whether a user and a password make it. */
    public boolean isPair() {
        return kind == Kind.BASIC && password.isEmpty();
    }

    /** How the credential travels. */
    public enum Kind {
        BEARER,
        /** A bearer token that is fetched: OAuth 2, OpenID Connect. */
        TOKEN,
        BASIC,
        HEADER,
        QUERY,
        COOKIE
    }
}
