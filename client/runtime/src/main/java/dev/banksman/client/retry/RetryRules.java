package dev.banksman.client.retry;

import dev.banksman.client.annotation.Retry;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Declared;
import dev.banksman.client.call.NotSentException;
import feign.Request;
import feign.Request.HttpMethod;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request may be sent again at all.
 *
 * @param never nothing is ever sent again
 * @param repeatable sending it twice does no more than sending it once (RFC 9110, 9.2.2), or the document says that it
 *     may be
 */
record RetryRules(boolean never, boolean repeatable) {
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS);

    /** The rules for one call. */
    static RetryRules of(Request request, CallContext call) {
        Optional<Retry> marked = Declared.on(request, Retry.class);
        boolean never = !call.options().retries()
                || call.streamsOnce()
                || marked.map(Retry::never).orElse(false);
        boolean unsafe = marked.map(Retry::unsafe).orElse(false);
        return new RetryRules(never, unsafe || IDEMPOTENT.contains(request.httpMethod()));
    }

    /** Whether it may be sent again after this failure, or after an answer when there was none. */
    boolean allow(@Nullable IOException failure) {
        if (never || interrupted(failure)) {
            return false;
        }
        return repeatable || surelyNotSent(failure);
    }

    private static boolean surelyNotSent(@Nullable IOException failure) {
        return failure instanceof NotSentException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    /** Somebody wants this thread to stop. */
    private static boolean interrupted(@Nullable IOException failure) {
        return failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException);
    }
}
