package dev.banksman.client.auth;

/** Where in a request a secret goes. */
public enum Place {
    /** A header of its own. */
    HEADER,
    /** A parameter of the query. */
    QUERY,
    /** A part of the {@code Cookie} header. */
    COOKIE
}
