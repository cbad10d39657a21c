package dev.banksman.client.retry;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Time;
import feign.Client;
import feign.Request;
import feign.Response;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Runs the rest of the pipeline once an attempt: again after failures that pass, and once more after a renewed
 * credential.
 */
final class RetryStage implements Client {
    private final RetryPolicies policies;
    private final Time time;
    private final Client delegate;

    private RetryStage(RetryPolicies policies, Time time, Client delegate) {
        this.policies = policies;
        this.time = time;
        this.delegate = delegate;
    }

    static Client create(RetrySettings settings, Time time, Client delegate) {
        return new RetryStage(new RetryPolicies(settings, time), time, delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        CallContext call = CallContext.current();
        RetryRules rules = RetryRules.of(request, call);
        Retry.AsyncContext<Response> policy = policies.of(request).asyncContext();
        boolean renewed = false;
        while (true) {
            Outcome outcome = attempt(request, options, call);
            if (!renewed && !rules.never() && call.credentialRenewed()) {
                renewed = true;
                outcome.discard();
                continue;
            }
            if (!rules.allow(outcome.failure()) || !paused(outcome, policy, call)) {
                return outcome.orThrow();
            }
        }
    }

    private Outcome attempt(Request request, Request.Options options, CallContext call) {
        call.credentialRenewed(false);
        try {
            return new Outcome(delegate.execute(request, options), null);
        } catch (IOException e) {
            return new Outcome(null, e);
        }
    }

    /** Sleeps the pause before the next attempt; false when there will be none. */
    private boolean paused(Outcome outcome, Retry.AsyncContext<Response> policy, CallContext call) throws IOException {
        long millis = outcome.pause(policy);
        if (millis < 0 || !fits(Duration.ofMillis(millis), call)) {
            return false;
        }
        outcome.discard();
        sleep(Duration.ofMillis(millis), outcome);
        return true;
    }

    private boolean fits(Duration pause, CallContext call) {
        Optional<Duration> left = call.remaining(time.now());
        if (left.isEmpty() || pause.compareTo(left.get()) < 0) {
            return true;
        }
        call.note("not tried again, as the next attempt is due in " + pause + " and the timeout leaves " + left.get());
        return false;
    }

    private void sleep(Duration pause, Outcome outcome) throws IOException {
        try {
            time.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(outcome, e);
        }
    }

    private static IOException interrupted(Outcome outcome, InterruptedException e) {
        IOException stopped = new InterruptedIOException("interrupted while waiting for the next attempt");
        stopped.initCause(e);
        outcome.addTo(stopped);
        return stopped;
    }
}
