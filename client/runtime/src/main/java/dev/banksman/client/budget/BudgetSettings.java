package dev.banksman.client.budget;

import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Time;
import feign.Client;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets a client's requests are taken from.
 *
 * @param own the client's own budget, in place of what {@code @Budgeted} on an interface says; null when it has none
 * @param account whom the server counts, as a digest of the client's credentials; empty when it has none
 * @param origin where the server is: requests to elsewhere are nobody's budget
 */
public record BudgetSettings(@Nullable Budget own, String account, Origin origin) {

    /** The stage that takes a permit for each request that {@code delegate} makes. */
    public Client stage(Time time, Client delegate) {
        return BudgetStage.create(this, time, delegate);
    }
}
