/**
 * Logging in to HQ (OAuth 2.0, authorization code): the pages that a user sees, the token endpoint, and whose token is
 * whose. Written from the document's "Authorization Flow"; PKCE (RFC 7636) is checked when it is sent. Of ours it
 * imports {@code http}, {@code html} and {@code hellohq.access}.
 */
@NullMarked
package dev.banksman.sandbox.hellohq.login;

import org.jspecify.annotations.NullMarked;
