package dev.banksman.sandbox.hellohq.access;

import java.util.OptionalInt;

/** Who a request is from, and what it may do. Safe for use by several threads. */
public interface AccessTokens {

    /** The id of the user whom a token belongs to; empty if it is not known, has expired or was revoked. */
    OptionalInt user(String token);

    /** Whether the user has granted a scope, such as {@code write_all}, with a token that is good. */
    boolean allows(String token, String scope);

    /** These, and one more token that is always good for everything. */
    default AccessTokens and(String token, int user) {
        return new WithOneMore(this, token, user);
    }
}
