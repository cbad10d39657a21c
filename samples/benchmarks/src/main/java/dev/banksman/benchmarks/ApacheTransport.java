package dev.banksman.benchmarks;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * The least Feign client over Apache HttpClient: no retries, no redirects, no cookies, no unpacking; bodies are
 * streams.
 */
final class ApacheTransport implements ClosableClient {
    private final CloseableHttpClient client = HttpClientBuilder.create()
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableContentCompression()
            .disableAuthCaching()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(MAX_IDLE)
                    .setMaxConnTotal(MAX_IDLE)
                    .build())
            .build();

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        ClassicHttpResponse answer = client.executeOpen(null, translate(request), null);
        return Response.builder()
                .status(answer.getCode())
                .reason(answer.getReasonPhrase())
                .headers(headers(answer))
                .request(request)
                .body(answer.getEntity().getContent(), null)
                .build();
    }

    private static HttpUriRequestBase translate(Request request) {
        HttpUriRequestBase translated =
                new HttpUriRequestBase(request.httpMethod().name(), URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> translated.addHeader(name, value)));
        if (request.body() != null) {
            translated.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        return translated;
    }

    private static Map<String, Collection<String>> headers(ClassicHttpResponse answer) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        for (Header header : answer.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        return headers;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
