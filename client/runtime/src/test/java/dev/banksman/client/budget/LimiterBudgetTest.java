package dev.banksman.client.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.VirtualTime;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class LimiterBudgetTest {
    private final VirtualTime time = new VirtualTime();

    @Test
    void theLimiterCountsAndOurTimeSleeps() throws Exception {
        LimiterBudget budget = budget(Duration.ofDays(1));
        budget.acquire(Instant.MAX).used(time.now());
        assertThat(time.sleeps()).isEmpty();
        budget.acquire(Instant.MAX).giveBack();
        assertThat(time.sleeps()).hasSize(1);
        assertThat(budget.period()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void itFailsAtOnceWhenTheLimiterWouldWaitTooLong() throws Exception {
        LimiterBudget impatient = budget(Duration.ZERO);
        impatient.acquire(Instant.MAX);
        assertThatThrownBy(() -> impatient.acquire(time.now().plusSeconds(1))).isInstanceOf(NoPermitException.class);
        LimiterBudget patient = budget(Duration.ofDays(1));
        patient.acquire(Instant.MAX);
        assertThatThrownBy(() -> patient.acquire(time.now().plusSeconds(1))).isInstanceOf(NoPermitException.class);
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void itIsClosedUntilTheServerSays() throws Exception {
        LimiterBudget budget = budget(Duration.ofDays(1));
        budget.acquire(Instant.MAX).closeUntil(time.now().plusSeconds(7));
        budget.acquire(Instant.MAX);
        assertThat(time.sleeps().get(0)).isEqualTo(Duration.ofSeconds(7));
    }

    private LimiterBudget budget(Duration patience) {
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(1)
                .limitRefreshPeriod(Duration.ofHours(1))
                .timeoutDuration(patience)
                .build();
        return new LimiterBudget(RateLimiter.of("test", config), time);
    }
}
