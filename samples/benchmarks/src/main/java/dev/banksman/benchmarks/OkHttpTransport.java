package dev.banksman.benchmarks;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The least Feign client over OkHttp: no retries, no redirects, no unpacking; bodies are streams. */
final class OkHttpTransport implements ClosableClient {
    private final OkHttpClient client = new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectionPool(new ConnectionPool(MAX_IDLE, 5, TimeUnit.MINUTES))
            .build();

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        okhttp3.Response answer = client.newCall(translate(request)).execute();
        InputStream body = answer.body().byteStream();
        return Response.builder()
                .status(answer.code())
                .reason(answer.message())
                .headers(new LinkedHashMap<>(answer.headers().toMultimap()))
                .request(request)
                .body(body, null)
                .build();
    }

    private static okhttp3.Request translate(Request request) {
        okhttp3.Request.Builder builder = new okhttp3.Request.Builder()
                .url(request.url())
                .method(request.httpMethod().name(), body(request));
        builder.header("Accept-Encoding", "identity");
        request.headers().forEach((name, values) -> values.forEach(value -> builder.addHeader(name, value)));
        return builder.build();
    }

    private static @Nullable RequestBody body(Request request) {
        return request.body() == null ? null : RequestBody.create(request.body());
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
