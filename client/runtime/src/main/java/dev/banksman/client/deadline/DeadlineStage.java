package dev.banksman.client.deadline;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Time;
import dev.banksman.client.error.DeadlineExceededException;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Sets the deadline, and says so when a failure is only its consequence. */
final class DeadlineStage implements Client {
    /** As good as for ever, and still an instant that can be reckoned with. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final DeadlineSettings settings;
    private final Time time;
    private final Client delegate;

    private DeadlineStage(DeadlineSettings settings, Time time, Client delegate) {
        this.settings = settings;
        this.time = time;
        this.delegate = delegate;
    }

    static Client create(DeadlineSettings settings, Time time, Client delegate) {
        return new DeadlineStage(settings, time, delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        CallContext call = CallContext.current();
        Duration timeout = call.options().timeout().orElse(settings.timeout());
        Instant deadline = time.now().plus(timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout);
        call.deadline(deadline);
        try {
            return delegate.execute(request, options);
        } catch (IOException e) {
            if (time.now().isBefore(deadline)) {
                throw e;
            }
            throw exceeded(call, timeout, e);
        }
    }

    private static DeadlineExceededException exceeded(CallContext call, Duration timeout, IOException cause) {
        return new DeadlineExceededException(
                call.operation(),
                call.attempts(),
                "did not end within its timeout of " + timeout + ". Give it longer, or ask for less at once.",
                cause);
    }
}
