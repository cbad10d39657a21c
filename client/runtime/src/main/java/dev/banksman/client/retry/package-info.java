/**
 * Sends a failed request again, where that can do no harm. Resilience4j decides whether and after what pause;
 * {@link dev.banksman.client.call.Time} sleeps it.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * builder.retry(RetrySettings.standard().toBuilder().attempts(5).build());
 * }</pre>
 */
@NullMarked
package dev.banksman.client.retry;

import org.jspecify.annotations.NullMarked;
