package dev.banksman.sandbox.hellohq.access;

import java.util.OptionalInt;

/** Who a request is from. Safe for use by several threads. */
@FunctionalInterface
public interface AccessTokens {

    /** The id of the user whom a token belongs to; empty if it is not known, has expired or was revoked. */
    OptionalInt user(String token);
}
