package dev.banksman.client.budget;

import dev.banksman.client.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A budget that a Resilience4j limiter counts. */
final class LimiterBudget implements Budget {
    private final RateLimiter limiter;
    private final Time time;
    private final AtomicReference<Instant> closedUntil = new AtomicReference<>(Instant.MIN);

    LimiterBudget(RateLimiter limiter, Time time) {
        this.limiter = limiter;
        this.time = time;
    }

    @Override
    public Duration period() {
        return limiter.getRateLimiterConfig().getLimitRefreshPeriod();
    }

    @Override
    public Permit acquire(Instant deadline) throws NoPermitException, InterruptedException {
        sleepUntil(Objects.requireNonNull(closedUntil.get()), deadline);
        long nanos = limiter.reservePermission();
        if (nanos < 0) {
            throw new NoPermitException(deadline);
        }
        sleepUntil(time.now().plusNanos(nanos), deadline);
        return new Reserved();
    }

    private void sleepUntil(Instant earliest, Instant deadline) throws NoPermitException, InterruptedException {
        Instant now = time.now();
        if (!earliest.isAfter(now)) {
            return;
        }
        if (!earliest.isBefore(deadline)) {
            throw new NoPermitException(earliest);
        }
        time.sleep(Duration.between(now, earliest));
    }

    /** A permit that the limiter has counted already. */
    private final class Reserved implements Permit {

        @Override
        public void used(Instant answered) {
            // The limiter counted it when it was reserved.
        }

        @Override
        public void giveBack() {
            // The limiter can't take it back.
        }

        @Override
        public void closeUntil(Instant reopening) {
            closedUntil.accumulateAndGet(reopening, (held, asked) -> asked.isAfter(held) ? asked : held);
        }
    }
}
