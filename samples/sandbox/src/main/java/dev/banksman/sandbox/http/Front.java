package dev.banksman.sandbox.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Stands between Javalin and a mount: reads the request, has it answered, tells the observer, writes the answer. */
final class Front {
    private static final System.Logger LOG = System.getLogger(Front.class.getName());

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
        write(context, told(mount, exchange(context, body, reply), reply));
    }

    /** A test's observer may judge: what it throws must not be overlooked. */
    private static Reply told(Mount mount, Exchange exchange, Reply reply) {
        try {
            mount.observer().accept(exchange);
            return reply;
        } catch (RuntimeException | AssertionError e) {
            return Refusals.observerFailed(e);
        }
    }

    private static Call call(Context context, Mount mount, byte[] body) {
        URI base = URI.create(LoopbackServer.origin(context.req().getLocalPort()) + mount.prefix());
        String query = context.queryString();
        return new Call(
                base,
                context.path().substring(mount.prefix().length()),
                context.pathParamMap(),
                query == null ? "" : query,
                Headers.of(context.req()),
                body);
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
        context.status(reply.status());
        context.res().setContentType(null); // Javalin's default, which would be sent with a 204, too
        reply.headers().forEach(context::header);
        reply.stream().ifPresentOrElse(stream -> send(context, stream), () -> writeWhole(context, reply.body()));
    }

    private static void writeWhole(Context context, byte[] body) {
        context.result(body);
        if (body.length > 0) {
            context.res().setContentLength(body.length); // else what exceeds a buffer is sent in chunks
        }
    }

    /** Without a length, in chunks: also what would fit into a buffer, which is why the head is sent first. */
    private static void send(Context context, Reply.Stream stream) {
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        try {
            context.res().flushBuffer();
            stream.writeTo(context.res().getOutputStream());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Who asked has gone.", e);
        }
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
