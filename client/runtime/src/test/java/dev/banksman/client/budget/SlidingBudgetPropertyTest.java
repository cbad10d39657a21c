package dev.banksman.client.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.call.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens: the server never counts more than it allows, in any window. */
final class SlidingBudgetPropertyTest {
    private static final Duration PERIOD = Duration.ofSeconds(10);

    @Property(tries = 300)
    void neverMoreThanAllowedInAnyWindow(@ForAll @IntRange(min = 1, max = 5) int allowed, @ForAll long seed)
            throws Exception {
        Simulation simulation = new Simulation(allowed, new Random(seed));
        for (int i = 0; i < 60; i++) {
            simulation.request();
        }
        assertThat(simulation.mostInAWindow()).isLessThanOrEqualTo(allowed);
    }

    @Property(tries = 100)
    void allThatIsAllowedIsUsed(@ForAll @IntRange(min = 1, max = 5) int allowed) throws Exception {
        VirtualTime time = new VirtualTime();
        SlidingBudget budget = new SlidingBudget(allowed, PERIOD, time);
        for (int i = 0; i < allowed * 7; i++) {
            budget.acquire(Instant.MAX).used(time.now());
        }
        assertThat(time.passed()).isEqualTo(PERIOD.multipliedBy(6));
    }

    /**
     * Requests that overlap, take their time, are refused or never sent; the server counts each at any instant of its
     * way.
     */
    private static final class Simulation {
        private final VirtualTime time = new VirtualTime();
        private final List<Instant> counted = new ArrayList<>();
        private final int allowed;
        private final Random random;
        private final SlidingBudget budget;
        private int underWay;

        Simulation(int allowed, Random random) {
            this.allowed = allowed;
            this.random = random;
            this.budget = new SlidingBudget(allowed, PERIOD, time);
        }

        void request() throws Exception {
            time.advance(Duration.ofMillis(random.nextInt(3_000)));
            while (underWay == allowed) {
                time.advance(Duration.ofMillis(500));
            }
            Permit permit = budget.acquire(Instant.MAX);
            if (random.nextInt(10) == 0) {
                permit.giveBack();
                return;
            }
            underWay++;
            int latency = random.nextInt(15_000);
            counted.add(time.now().plusMillis(random.nextInt(latency + 1)));
            time.schedule(Duration.ofMillis(latency), () -> answered(permit));
        }

        private void answered(Permit permit) {
            underWay--;
            if (random.nextInt(20) == 0) {
                permit.closeUntil(time.now().plusMillis(random.nextInt(20_000)));
            }
            permit.used(time.now());
        }

        int mostInAWindow() {
            return counted.stream().mapToInt(this::countedInWindowFrom).max().orElse(0);
        }

        private int countedInWindowFrom(Instant start) {
            return (int) counted.stream()
                    .filter(at -> !at.isBefore(start) && at.isBefore(start.plus(PERIOD)))
                    .count();
        }
    }
}
