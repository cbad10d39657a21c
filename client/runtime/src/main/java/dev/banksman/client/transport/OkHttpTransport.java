package dev.banksman.client.transport;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Time;
import feign.Request;
import feign.Response;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;

/** One request on the wire for each {@link #execute}, never two, by OkHttp. Safe for use by several threads. */
final class OkHttpTransport implements ClosableClient {
    private final OkHttpClient client;
    private final TransportSettings settings;
    private final Time time;
    private volatile boolean closed;

    OkHttpTransport(TransportSettings settings, Time time) {
        this.client = OkHttpClients.create(settings);
        this.settings = settings;
        this.time = time;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        if (closed) {
            throw new IllegalStateException("This client is closed. Build another one, or close it later.");
        }
        CallContext context = CallContext.current();
        CallEvents events = new CallEvents(time, settings.connectTimeout());
        Call call = client.newCall(OkHttpRequests.of(request, context.streamedBody(), events));
        Time.Cancellable alarm = deadlineAlarm(call, context);
        try {
            okhttp3.Response answer = call.execute();
            return answered(answer, call, alarm, context, request);
        } catch (IOException e) {
            alarm.cancel();
            throw events.sent() ? e : new NotSentException("the request was not sent: " + e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            alarm.cancel();
            throw e;
        }
    }

    private Time.Cancellable deadlineAlarm(Call call, CallContext context) {
        return context.remaining(time.now())
                .map(left -> time.schedule(left, call::cancel))
                .orElse(() -> {});
    }

    /** For a streamed answer the deadline runs to the headers; from there on each read has its own time. */
    private Response answered(
            okhttp3.Response answer, Call call, Time.Cancellable alarm, CallContext context, Request request) {
        boolean streamed = context.streamsAnswer() && answer.isSuccessful();
        if (streamed) {
            alarm.cancel();
        }
        WatchedBody.Watch watch = streamed ? () -> time.schedule(settings.idleTimeout(), call::cancel) : () -> () -> {};
        return OkHttpResponses.of(answer, new WatchedBody(answer.body().byteStream(), watch, alarm), request);
    }

    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
