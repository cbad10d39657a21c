package dev.banksman.client.retry;

import dev.banksman.client.call.Declared;
import dev.banksman.client.call.Time;
import feign.Request;
import feign.Response;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * One Resilience4j {@code Retry} for the client and one for each operation that is marked. Safe for several threads.
 */
final class RetryPolicies {
    private final RetrySettings settings;
    private final Time time;
    private final Retry standard;
    private final ConcurrentMap<dev.banksman.client.annotation.Retry, Retry> marked = new ConcurrentHashMap<>();

    RetryPolicies(RetrySettings settings, Time time) {
        this.settings = settings;
        this.time = time;
        this.standard = retry(settings);
    }

    /** The policy of the operation behind this request. */
    Retry of(Request request) {
        Optional<dev.banksman.client.annotation.Retry> mark =
                Declared.on(request, dev.banksman.client.annotation.Retry.class);
        return mark.map(found -> marked.computeIfAbsent(found, this::retry)).orElse(standard);
    }

    private Retry retry(dev.banksman.client.annotation.Retry mark) {
        return retry(settings.toBuilder()
                .attempts(mark.attempts())
                .statuses(Arrays.stream(mark.statuses()).boxed().collect(Collectors.toSet()))
                .backoff(Duration.parse(mark.backoff()))
                .maxBackoff(Duration.parse(mark.maxBackoff()))
                .build());
    }

    private Retry retry(RetrySettings settings) {
        return Retry.of(
                "banksman",
                RetryConfig.<Response>custom()
                        .maxAttempts(settings.attempts())
                        .retryOnResult(answer -> settings.statuses().contains(answer.status()))
                        .retryOnException(failure -> failure instanceof IOException)
                        .intervalBiFunction(new Backoff(settings, time))
                        .build());
    }
}
