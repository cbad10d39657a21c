/**
 * Stops sending to a server that fails too often, for a while; Resilience4j counts. Off unless it is configured.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * builder.breaker(BreakerSettings.standard());
 * }</pre>
 */
@NullMarked
package dev.banksman.client.breaker;

import org.jspecify.annotations.NullMarked;
