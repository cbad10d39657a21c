package dev.banksman.client.budget;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.RetryAfter;
import dev.banksman.client.call.Time;
import dev.banksman.client.error.DeadlineExceededException;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes a permit for each request, and sees to it that the permit comes to its right end. */
final class BudgetStage implements Client {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Budgets budgets;
    private final Time time;
    private final Client delegate;

    private BudgetStage(Budgets budgets, Time time, Client delegate) {
        this.budgets = budgets;
        this.time = time;
        this.delegate = delegate;
    }

    static Client create(BudgetSettings settings, Time time, Client delegate) {
        return new BudgetStage(new Budgets(settings, time), time, delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        List<Budget> applicable = budgets.of(request);
        if (applicable.isEmpty()) {
            return delegate.execute(request, options);
        }
        CallContext call = CallContext.current();
        Held held = acquire(applicable, call);
        int before = call.attempts();
        boolean sent = true;
        try {
            Response answer = delegate.execute(request, options);
            closeWhenRefused(held, answer);
            return answer;
        } catch (NotSentException e) {
            sent = false;
            throw e;
        } finally {
            // Whoever refuses below (breaker, bulkhead, a missing credential) begins no attempt.
            held.end(sent && call.attempts() > before, time.now());
        }
    }

    private void closeWhenRefused(Held held, Response answer) {
        if (answer.status() == TOO_MANY_REQUESTS) {
            Instant now = time.now();
            held.close(now, RetryAfter.of(answer, now).map(now::plus));
        }
    }

    private Held acquire(List<Budget> applicable, CallContext call) throws IOException {
        Held held = new Held(new ArrayList<>(), applicable);
        boolean complete = false;
        try {
            for (Budget budget : applicable) {
                held.permits().add(budget.acquire(call.deadline().orElse(Instant.MAX)));
            }
            complete = true;
            return held;
        } catch (NoPermitException e) {
            throw exceeded(e, call);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            if (!complete) {
                held.end(false, time.now());
            }
        }
    }

    private DeadlineExceededException exceeded(NoPermitException e, CallContext call) {
        Instant now = time.now();
        return new DeadlineExceededException(
                call.operation(),
                call.attempts(),
                "was not sent: the budget has no permit for " + Duration.between(now, e.earliest())
                        + " and the timeout leaves " + call.remaining(now).orElse(Duration.ZERO)
                        + ". Give it longer, or call less often.",
                e);
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        IOException stopped = new InterruptedIOException("interrupted while waiting for a permit of the budget");
        stopped.initCause(e);
        return stopped;
    }
}
