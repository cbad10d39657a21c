package dev.banksman.client.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;

/** OkHttp, set up to do one exchange a call: every resending of its own is switched off. */
final class OkHttpClients {
    /** Where a 503's {@code Retry-After} is kept from OkHttp, which resends at once, a POST too, when it says 0. */
    static final String HIDDEN_RETRY_AFTER = "Banksman-Hidden-Retry-After";

    private OkHttpClients() {}

    static OkHttpClient create(TransportSettings settings) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connectTimeout())
                // The call's deadline is an alarm that cancels it: it covers the body, and knows virtual time.
                .callTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .connectionPool(new ConnectionPool(
                        settings.idleConnections(), settings.keepAlive().toNanos(), TimeUnit.NANOSECONDS))
                .protocols(settings.http2() ? List.of(Protocol.HTTP_2, Protocol.HTTP_1_1) : List.of(Protocol.HTTP_1_1))
                .eventListenerFactory(
                        call -> Objects.requireNonNullElse(call.request().tag(CallEvents.class), EventListener.NONE))
                .addNetworkInterceptor(OkHttpClients::hideRetryAfter);
        if (settings.proxy() != null) {
            builder.proxy(settings.proxy());
        }
        if (settings.tls() != null) {
            builder.sslSocketFactory(settings.tls().sockets(), settings.tls().trust());
        }
        return builder.build();
    }

    private static Response hideRetryAfter(Interceptor.Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        String wait = answer.header("Retry-After");
        if (answer.code() != 503 || wait == null) {
            return answer;
        }
        return answer.newBuilder()
                .removeHeader("Retry-After")
                .header(HIDDEN_RETRY_AFTER, wait)
                .build();
    }
}
