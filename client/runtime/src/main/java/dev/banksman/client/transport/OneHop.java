package dev.banksman.client.transport;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Time;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Tells the transport, in Feign's own options, what is left of the deadline and that redirects are not its business.
 */
final class OneHop implements Client {
    private final Time time;
    private final Client delegate;

    private OneHop(Time time, Client delegate) {
        this.time = time;
        this.delegate = delegate;
    }

    static Client create(Time time, Client delegate) {
        return new OneHop(time, delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        long millis = CallContext.current()
                .remaining(time.now())
                .map(Duration::toMillis)
                .orElse(0L);
        long bounded = Math.min(Math.max(1, millis), Integer.MAX_VALUE);
        return delegate.execute(
                request, new Request.Options(bounded, TimeUnit.MILLISECONDS, bounded, TimeUnit.MILLISECONDS, false));
    }
}
