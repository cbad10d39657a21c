package dev.banksman.client.retry;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Time;
import dev.banksman.client.error.NoAnswerException;
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
 * credential. When the next attempt is refused before it begins (no permit in time, breaker open, bulkhead full), the
 * call ends as the last one did, with a note.
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
        Outcome outcome = attempt(request, options, call);
        while (true) {
            if (outcome.last()) {
                return outcome.orThrow();
            }
            if (!renewed && !rules.never() && call.credentialRenewed()) {
                renewed = true;
            } else if (!rules.allow(outcome.failure()) || !paused(outcome, policy, call)) {
                return outcome.orThrow();
            }
            outcome = again(outcome, request, options, call);
        }
    }

    /** The outcome of the next attempt; the previous one when that was refused before it began. */
    private Outcome again(Outcome previous, Request request, Request.Options options, CallContext call) {
        int begun = call.attempts();
        boolean kept = false;
        try {
            return attempt(request, options, call);
        } catch (NoAnswerException e) {
            if (call.attempts() > begun) {
                throw e;
            }
            kept = true;
            call.note("the next attempt " + e.reason().replaceFirst("\\.$", ""));
            return previous.endedBy(e);
        } finally {
            if (!kept) {
                previous.discard();
            }
        }
    }

    private Outcome attempt(Request request, Request.Options options, CallContext call) {
        call.credentialRenewed(false);
        try {
            return new Outcome(delegate.execute(request, options), null, false);
        } catch (IOException e) {
            return new Outcome(null, e, false);
        }
    }

    /** Sleeps the pause before the next attempt; false when there will be none. */
    private boolean paused(Outcome outcome, Retry.AsyncContext<Response> policy, CallContext call) throws IOException {
        long millis = outcome.pause(policy);
        if (millis < 0 || !fits(Duration.ofMillis(millis), call)) {
            return false;
        }
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
            outcome.discard();
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
