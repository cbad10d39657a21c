package dev.banksman.benchmarks;

import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What is asked and answered; public because JMH fills a parameter with it. */
public enum Exchange {
    GET_2_KB(HttpMethod.GET, "/small", 0, Payload.SMALL_BYTES),
    GET_100_KB(HttpMethod.GET, "/large", 0, Payload.LARGE_BYTES),
    POST_2_KB(HttpMethod.POST, "/small", Payload.SMALL_BYTES, Payload.SMALL_BYTES);

    private static final Request.Options OPTIONS = new Request.Options(5, TimeUnit.SECONDS, 5, TimeUnit.SECONDS, false);

    private final HttpMethod method;
    private final String path;
    private final int sentBytes;
    private final int answerBytes;

    Exchange(HttpMethod method, String path, int sentBytes, int answerBytes) {
        this.method = method;
        this.path = path;
        this.sentBytes = sentBytes;
        this.answerBytes = answerBytes;
    }

    Request request(LoopbackServer server) {
        Map<String, Collection<String>> accept = Map.of("Accept", List.of("application/json"));
        Map<String, Collection<String>> both =
                Map.of("Accept", List.of("application/json"), "Content-Type", List.of("application/json"));
        byte[] body = sentBytes == 0 ? null : Payload.json(sentBytes);
        return Request.create(
                method,
                server.at(path).toString(),
                body == null ? accept : both,
                body,
                StandardCharsets.UTF_8,
                new RequestTemplate());
    }

    /**
     * Sends, reads the whole body as the pipeline's <i>read body</i> stage does, and refuses any other than the
     * expected.
     */
    byte[] run(feign.Client client, Request request) throws IOException {
        try (Response response = client.execute(request, OPTIONS);
                InputStream in = response.body().asInputStream()) {
            byte[] body = in.readAllBytes();
            if (response.status() != 200 || body.length != answerBytes) {
                throw new IOException("Expected 200 with " + answerBytes + " bytes. Found: " + response.status()
                        + " with " + body.length + ". The server or the transport is broken.");
            }
            return body;
        }
    }
}
