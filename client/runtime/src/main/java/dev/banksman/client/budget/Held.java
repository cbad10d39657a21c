package dev.banksman.client.budget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The permits that one request holds, in the order of its budgets.
 *
 * @param permits grows while they are acquired
 * @param budgets whose permits they are
 */
record Held(List<Permit> permits, List<Budget> budgets) {

    /** Ends all of them, as used or as given back. */
    void end(boolean used, Instant now) {
        permits.forEach(permit -> {
            if (used) {
                permit.used(now);
            } else {
                permit.giveBack();
            }
        });
    }

    /**
     * Closes all of the budgets until then, or else until a whole period has passed: by then the server has forgotten.
     */
    void close(Instant now, Optional<Instant> reopening) {
        for (int i = 0; i < permits.size(); i++) {
            permits.get(i).closeUntil(reopening.orElse(now.plus(budgets.get(i).period())));
        }
    }
}
