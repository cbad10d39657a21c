/**
 * Puts credentials on requests: on those to the client's own server only, freshly for each attempt.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * builder.credential("apiToken", Credentials.bearer(System.getenv("HANDSHQ_TOKEN")));
 * }</pre>
 */
@NullMarked
package dev.banksman.client.auth;

import org.jspecify.annotations.NullMarked;
