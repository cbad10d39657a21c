package dev.banksman.client.transport;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Origin;
import dev.banksman.client.error.TransportException;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;

/** Sends nothing that can be read on the way, unless it doesn't leave this machine. */
final class PlainHttpGuard implements Client {
    private final Client delegate;

    private PlainHttpGuard(Client delegate) {
        this.delegate = delegate;
    }

    static Client create(Client delegate) {
        return new PlainHttpGuard(delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Origin origin = Origin.of(URI.create(request.url()));
        if (!origin.encrypted() && !origin.loopback()) {
            CallContext call = CallContext.current();
            throw new TransportException(
                    call.operation(),
                    call.attempts(),
                    "was not sent: only https leaves this machine. Found: " + origin + ". Use the https address.",
                    null);
        }
        return delegate.execute(request, options);
    }
}
