/**
 * Logging in from a command line: the user's own browser, and an address on this machine that it comes back to (RFC
 * 8252).
 *
 * <pre>{@code
 * UserTokens me = LoopbackLogin.standard().logIn(logins);
 * Acme acme = Acme.builder().credential("oauth", me).build();
 * }</pre>
 *
 * <p>It imports of ours {@code oauth2}, and {@code client.call} and {@code client.error} of the runtime.
 */
@NullMarked
package dev.banksman.oauth2.loopback;

import org.jspecify.annotations.NullMarked;
