package dev.banksman.benchmarks;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.Time;
import dev.banksman.client.transport.TransportSettings;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What users get: the runtime's own transport, each call with a deadline, as the pipeline above it sets one. */
final class ShippedTransport implements ClosableClient {
    private final Time time = Time.system();
    private final dev.banksman.client.transport.ClosableClient client = TransportSettings.standard().toBuilder()
            .idleConnections(MAX_IDLE)
            .build()
            .open(time);

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        CallContext context = new CallContext(CallOptions.none(), null);
        context.deadline(time.now().plus(Duration.ofSeconds(30)));
        @Nullable CallContext previous = CallContext.enter(context);
        try {
            return client.execute(request, options);
        } finally {
            CallContext.restore(previous);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
