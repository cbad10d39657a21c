package dev.banksman.client.transport;

import dev.banksman.client.call.StreamedBody;
import feign.Request;
import java.io.IOException;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Feign's request as OkHttp's. */
final class OkHttpRequests {
    private OkHttpRequests() {}

    static okhttp3.Request of(Request request, Optional<StreamedBody> streamed, CallEvents events) {
        okhttp3.Request.Builder builder = new okhttp3.Request.Builder()
                .url(request.url())
                .method(request.httpMethod().name(), body(request, streamed))
                .tag(CallEvents.class, events);
        request.headers().forEach((name, values) -> values.forEach(value -> builder.addHeader(name, value)));
        return builder.build();
    }

    private static @Nullable RequestBody body(Request request, Optional<StreamedBody> streamed) {
        if (streamed.isPresent()) {
            return new WireBody(streamed.get());
        }
        byte[] bytes = request.body();
        boolean empty = bytes == null || bytes.length == 0;
        if (empty && !request.httpMethod().isWithBody()) {
            return null;
        }
        return RequestBody.create(empty ? new byte[0] : bytes, null);
    }

    /** Written straight to the connection. Its media type is the request's header. */
    private static final class WireBody extends RequestBody {
        private final StreamedBody body;

        WireBody(StreamedBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        @Override
        public long contentLength() {
            return body.length().orElse(-1);
        }

        @Override
        public boolean isOneShot() {
            return !body.replayable();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink.outputStream());
        }
    }
}
