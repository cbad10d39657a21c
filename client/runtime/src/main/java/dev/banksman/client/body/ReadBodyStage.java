package dev.banksman.client.body;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.RequestChange;
import dev.banksman.client.call.Time;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the attempt, and reads what it is answered: into memory, or decompressing on the fly when the answer is
 * streamed.
 */
final class ReadBodyStage implements Client {
    private final BodySettings settings;
    private final Time time;
    private final Client delegate;

    private ReadBodyStage(BodySettings settings, Time time, Client delegate) {
        this.settings = settings;
        this.time = time;
        this.delegate = delegate;
    }

    static Client create(BodySettings settings, Time time, Client delegate) {
        return new ReadBodyStage(settings, time, delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        CallContext call = CallContext.current();
        call.beginAttempt();
        Response answer = delegate.execute(accepting(request, call), options);
        return streamed(answer, call) ? stream(answer) : buffered(answer, call);
    }

    /** A file is asked for as it is: so its length is known, and there is nothing to inflate. */
    private static Request accepting(Request request, CallContext call) {
        String encoding = call.streamsAnswer() ? "identity" : "gzip";
        return RequestChange.of(request)
                .headerIfAbsent("Accept-Encoding", encoding)
                .build();
    }

    /** An error's body is read in any case: it says what is wrong. */
    private static boolean streamed(Response answer, CallContext call) {
        return call.streamsAnswer() && answer.status() < 300 && answer.body() != null;
    }

    private static Response stream(Response answer) throws IOException {
        if (!gzipped(answer)) {
            return answer;
        }
        InputStream inflated = null;
        try {
            inflated = BoundedGzip.inflate(answer.body().asInputStream());
        } finally {
            if (inflated == null) {
                answer.close();
            }
        }
        return decoded(answer).toBuilder().body(inflated, null).build();
    }

    private Response buffered(Response answer, CallContext call) throws IOException {
        try (answer) {
            byte[] bytes = new BodyReading(settings, time, call).read(answer, gzipped(answer));
            return (gzipped(answer) ? decoded(answer) : answer)
                    .toBuilder().body(bytes).build();
        }
    }

    private static boolean gzipped(Response answer) {
        return answer.headers().getOrDefault("Content-Encoding", List.of()).stream()
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .anyMatch(coding -> coding.equals("gzip") || coding.equals("x-gzip"));
    }

    /** Length and coding are those of what was decompressed: they are no longer true. */
    private static Response decoded(Response answer) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers());
        headers.remove("Content-Encoding");
        headers.remove("Content-Length");
        return answer.toBuilder().headers(headers).build();
    }
}
