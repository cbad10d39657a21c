package dev.banksman.client.retry;

import dev.banksman.client.call.RetryAfter;
import dev.banksman.client.call.Time;
import feign.Response;
import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.core.functions.Either;
import java.time.Duration;
import java.util.Optional;

/** The pause before an attempt, in milliseconds: what the answer asks for, else exponential with full jitter. */
final class Backoff implements IntervalBiFunction<Response> {
    private final RetrySettings settings;
    private final Time time;

    Backoff(RetrySettings settings, Time time) {
        this.settings = settings;
        this.time = time;
    }

    @Override
    public Long apply(Integer attempt, Either<Throwable, Response> outcome) {
        Optional<Duration> asked = outcome.isRight() ? RetryAfter.of(outcome.get(), time.now()) : Optional.empty();
        return asked.map(Duration::toMillis).orElseGet(() -> jittered(attempt));
    }

    /** Full jitter spreads the clients that failed together over the whole pause. */
    private long jittered(int attempt) {
        long bound = bound(attempt);
        return bound == 0 ? 0 : settings.random().nextLong(bound + 1);
    }

    /** Doubles until it reaches the most. */
    private long bound(int attempt) {
        long most = settings.maxBackoff().toMillis();
        long bound = settings.backoff().toMillis();
        for (int i = 1; i < attempt && bound < most; i++) {
            bound *= 2;
        }
        return Math.min(bound, most);
    }
}
