package dev.banksman.client.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.call.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class BudgetRegistryTest {
    private final VirtualTime time = new VirtualTime();
    private final BudgetRegistry registry = new BudgetRegistry();

    @Test
    void oneKeyIsOneBudget() {
        assertThat(registry.budget(key("alice"))).isSameAs(registry.budget(key("alice")));
        assertThat(registry.budget(key("alice"))).isNotSameAs(registry.budget(key("bob")));
    }

    @Test
    void aBudgetThatRemembersARequestOutlivesItsClients() throws Exception {
        registry.budget(key("alice")).acquire(Instant.MAX).used(time.now());
        registry.budget(key("bob"));
        assertThat(registry.size()).isEqualTo(2);
        registry.budget(key("carol"));
        assertThat(registry.size())
                .as("alice's and carol's; bob's remembers nothing")
                .isEqualTo(2);
        time.advance(Duration.ofMinutes(1));
        registry.budget(key("dave"));
        assertThat(registry.size()).as("dave's").isEqualTo(1);
    }

    private BudgetRegistry.Key key(String owner) {
        return new BudgetRegistry.Key(owner, 2, Duration.ofMinutes(1), time);
    }
}
