package dev.banksman.client.annotation;

/** Where a parameter goes. */
public enum ParameterIn {
    /** Into the query of the URL. */
    QUERY,
    /** Into a header of its own. */
    HEADER,
    /** Into the {@code Cookie} header. */
    COOKIE
}
