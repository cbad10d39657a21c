package dev.banksman.generator.plan;

import java.time.Duration;
import java.util.List;

/**
 * {@code x-banksman-retry}.
 *
 * @param attempts how many requests at most, the first included
 * @param statuses answers worth another attempt; empty for the runtime's default
 * @param unsafe whether POST and PATCH may be repeated too
 * @param never whether nothing is ever repeated; the rest says nothing then
 */
public record RetryPlan(
        int attempts, List<Integer> statuses, Duration backoff, Duration maxBackoff, boolean unsafe, boolean never) {
    public RetryPlan {
        statuses = List.copyOf(statuses);
    }
}
