/**
 * Keeps requests within what the server allows per period, for all clients of this process together.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * Budget shared = Budget.sliding(60, Duration.ofMinutes(1));     // never more than 60 in any minute
 * HandsHq.builder().apiToken(token).budget(shared).build();
 * }</pre>
 */
@NullMarked
package dev.banksman.client.budget;

import org.jspecify.annotations.NullMarked;
