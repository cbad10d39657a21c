/**
 * Sends one request and follows redirects where that is harmless. All that is OkHttp's stays in here; another
 * {@code feign.Client} can take its place, and keeps the rules for redirects and plain http.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * builder.transport(TransportSettings.standard().toBuilder().connectTimeout(Duration.ofSeconds(3)).build());
 * }</pre>
 */
@NullMarked
package dev.banksman.client.transport;

import org.jspecify.annotations.NullMarked;
