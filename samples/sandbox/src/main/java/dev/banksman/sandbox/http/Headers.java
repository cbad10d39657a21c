package dev.banksman.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Headers as maps that find a name in any case (RFC 9110, section 5.1). */
final class Headers {
    private Headers() {}

    static Map<String, List<String>> of(HttpServletRequest request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, List.copyOf(Collections.list(request.getHeaders(name))));
        }
        return Collections.unmodifiableMap(headers);
    }

    static Map<String, List<String>> of(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        reply.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return Collections.unmodifiableMap(headers);
    }
}
