/**
 * Waits for a result by asking again and again.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * PollRules rules = PollRules.of(poll, "ProjectDuplicationsApi#await(ProjectDuplicationId)");
 * ProjectDuplication done = new Poller(time).await(rules, options, () -> new Polled<>(value, Optional.of("queued")));
 * }</pre>
 */
@NullMarked
package dev.banksman.client.polling;

import org.jspecify.annotations.NullMarked;
