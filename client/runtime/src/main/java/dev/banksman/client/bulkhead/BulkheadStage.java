package dev.banksman.client.bulkhead;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.error.BulkheadFullException;
import feign.Client;
import feign.Request;
import feign.Response;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request when as many as allowed are under way. A streamed answer is under way until its headers are there.
 */
final class BulkheadStage implements Client {
    private final Bulkhead bulkhead;
    private final Client delegate;

    private BulkheadStage(Bulkhead bulkhead, Client delegate) {
        this.bulkhead = bulkhead;
        this.delegate = delegate;
    }

    static Client create(@Nullable BulkheadSettings settings, Client delegate) {
        return settings == null ? delegate : new BulkheadStage(bulkhead(settings), delegate);
    }

    private static Bulkhead bulkhead(BulkheadSettings settings) {
        return Bulkhead.of(
                "banksman",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.concurrent())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        if (!bulkhead.tryAcquirePermission()) {
            throw refused(CallContext.current());
        }
        try {
            return delegate.execute(request, options);
        } finally {
            bulkhead.onComplete();
        }
    }

    private BulkheadFullException refused(CallContext call) {
        return new BulkheadFullException(
                call.operation(),
                call.attempts(),
                "was not sent: as many requests as the bulkhead allows ("
                        + bulkhead.getBulkheadConfig().getMaxConcurrentCalls()
                        + ") are under way. Try again later, or allow more.",
                null);
    }
}
