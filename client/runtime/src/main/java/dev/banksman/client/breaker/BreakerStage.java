package dev.banksman.client.breaker;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Time;
import dev.banksman.client.error.BreakerOpenException;
import feign.Client;
import feign.Request;
import feign.Response;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Refuses a request while the breaker is open, and tells the breaker how each other one went. */
final class BreakerStage implements Client {
    private final CircuitBreaker breaker;
    private final BreakerSettings settings;
    private final Origin origin;
    private final Client delegate;

    private BreakerStage(CircuitBreaker breaker, BreakerSettings settings, Origin origin, Client delegate) {
        this.breaker = breaker;
        this.settings = settings;
        this.origin = origin;
        this.delegate = delegate;
    }

    static Client create(@Nullable BreakerSettings settings, Origin origin, Time time, Client delegate) {
        return settings == null ? delegate : new BreakerStage(breaker(settings, time), settings, origin, delegate);
    }

    private static CircuitBreaker breaker(BreakerSettings settings, Time time) {
        return CircuitBreaker.of(
                "banksman",
                CircuitBreakerConfig.custom()
                        .clock(TimeClock.of(time))
                        .currentTimestampFunction(clock -> clock.millis(), TimeUnit.MILLISECONDS)
                        .failureRateThreshold(settings.failurePercent())
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(settings.minimum())
                        .waitDurationInOpenState(settings.open())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordResult(answer -> answer instanceof Response response && response.status() >= 500)
                        .build());
    }

    /** What another host does, such as one that a download link names, says nothing about this one. */
    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        if (!Origin.of(URI.create(request.url())).equals(origin)) {
            return delegate.execute(request, options);
        }
        if (!breaker.tryAcquirePermission()) {
            throw refused(CallContext.current());
        }
        return counted(request, options);
    }

    private Response counted(Request request, Request.Options options) throws IOException {
        long start = breaker.getCurrentTimestamp();
        boolean told = false;
        try {
            Response answer = delegate.execute(request, options);
            breaker.onResult(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), answer);
            told = true;
            return answer;
        } catch (IOException e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            told = true;
            throw e;
        } finally {
            if (!told) {
                breaker.releasePermission();
            }
        }
    }

    private BreakerOpenException refused(CallContext call) {
        return new BreakerOpenException(
                call.operation(),
                call.attempts(),
                "was not sent: the circuit breaker is open, as " + settings.failurePercent() + " % of the last "
                        + settings.window() + " attempts failed. It lets one through every " + settings.open() + ".",
                null);
    }
}
