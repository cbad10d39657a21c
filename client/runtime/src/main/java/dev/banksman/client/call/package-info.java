/**
 * What one call carries through the pipeline: its options, deadline, attempts and streaming body; and
 * {@link dev.banksman.client.call.Time}, the one seam for everything that waits.
 *
 * <p>May import {@code client.error} and nothing else of ours.
 *
 * <pre>{@code
 * CallContext previous = CallContext.enter(new CallContext(options, null));
 * try {
 *     return handler.invoke(arguments);
 * } finally {
 *     CallContext.restore(previous);
 * }
 * }</pre>
 */
@NullMarked
package dev.banksman.client.call;

import org.jspecify.annotations.NullMarked;
