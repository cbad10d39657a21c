/**
 * Bounds how many requests a client has under way at once; Resilience4j counts. Off unless it is configured.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * builder.bulkhead(new BulkheadSettings(10));
 * }</pre>
 */
@NullMarked
package dev.banksman.client.bulkhead;

import org.jspecify.annotations.NullMarked;
