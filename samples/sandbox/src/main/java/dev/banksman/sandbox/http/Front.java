package dev.banksman.sandbox.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Stands between Javalin and a mount: reads the request, has it answered, tells the observer, writes the answer. */
final class Front {
    private Front() {}

    static void serve(Context context, Mount mount, Action action) {
        byte[] body = new byte[0];
        Reply reply;
        try {
            body = body(context);
            reply = action.answer(call(context, mount, body));
        } catch (RuntimeException e) {
            reply = mount.onFailure().apply(e);
        }
        write(context, reply);
        tell(mount, context, exchange(context, body, reply));
    }

    /** A test's observer may judge: what it throws must not be overlooked. */
    private static void tell(Mount mount, Context context, Exchange exchange) {
        try {
            mount.observer().accept(exchange);
        } catch (RuntimeException | AssertionError e) {
            write(context, Refusals.observerFailed(e));
        }
    }

    private static Call call(Context context, Mount mount, byte[] body) {
        URI base = URI.create(LoopbackServer.origin(context.req().getLocalPort()) + mount.prefix());
        return new Call(
                base, context.pathParamMap(), Query.parse(context.queryString()), Headers.of(context.req()), body);
    }

    private static byte[] body(Context context) {
        if (context.req().getContentLengthLong() > LoopbackServer.MAX_BODY_BYTES) {
            throw tooLarge();
        }
        try {
            return context.bodyAsBytes();
        } catch (HttpResponseException e) {
            throw tooLarge(); // the only one that reading a body throws: a chunked body came to the bound
        }
    }

    private static Refusal tooLarge() {
        return new Refusal(413, "The body is larger than " + LoopbackServer.MAX_BODY_BYTES + " bytes.");
    }

    static void write(Context context, Reply reply) {
        context.status(reply.status()).result(reply.body());
        context.res().setContentType(null); // Javalin's default, which would be sent with a 204, too
        if (reply.body().length > 0) {
            context.res().setContentLength(reply.body().length); // else what exceeds a buffer is sent in chunks
        }
        reply.headers().forEach(context::header);
    }

    private static Exchange exchange(Context context, byte[] body, Reply reply) {
        String query = context.queryString();
        Map<String, List<String>> headers = Headers.of(context.req());
        return new Exchange(
                context.req().getMethod(),
                context.path() + (query == null ? "" : "?" + query),
                new Exchange.Message(headers, body),
                reply.status(),
                new Exchange.Message(Headers.of(reply), reply.body()));
    }
}
