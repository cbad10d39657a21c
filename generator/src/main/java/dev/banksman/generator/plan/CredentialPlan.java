package dev.banksman.generator.plan;

/**
 * One security scheme that the client can satisfy with what it is given.
 *
 * @param scheme the key under {@code securitySchemes}
 * @param setter the builder's method
 * @param wireName the header, query parameter or cookie of an API key; the scheme's name as the document writes it for
 *     {@code http}
 */
public record CredentialPlan(String scheme, String setter, Kind kind, String wireName, Doc doc) {
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
