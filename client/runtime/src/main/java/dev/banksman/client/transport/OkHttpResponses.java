package dev.banksman.client.transport;

import feign.Request;
import feign.Request.ProtocolVersion;
import feign.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** OkHttp's answer as Feign's. */
final class OkHttpResponses {
    private OkHttpResponses() {}

    static Response of(okhttp3.Response answer, InputStream body, Request request) {
        return Response.builder()
                .status(answer.code())
                .reason(answer.message())
                .headers(headers(answer.headers()))
                .protocolVersion(
                        answer.protocol() == Protocol.HTTP_2 ? ProtocolVersion.HTTP_2 : ProtocolVersion.HTTP_1_1)
                .request(request)
                .body(body, length(answer.body().contentLength()))
                .build();
    }

    private static Map<String, Collection<String>> headers(Headers headers) {
        Map<String, Collection<String>> all = new LinkedHashMap<>();
        headers.toMultimap().forEach((name, values) -> all.put(shown(name), new ArrayList<>(values)));
        return all;
    }

    private static String shown(String name) {
        return name.equalsIgnoreCase(OkHttpClients.HIDDEN_RETRY_AFTER) ? "Retry-After" : name;
    }

    /** Feign knows lengths of an int, or none. */
    private static @Nullable Integer length(long length) {
        return length < 0 || length > Integer.MAX_VALUE ? null : (Integer) (int) length;
    }
}
