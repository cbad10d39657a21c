package dev.banksman.webhook.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banksman.webhook.Answer;
import dev.banksman.webhook.WebhookReceiver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One request to a servlet container and its answer. */
final class ServletExchange {
    private ServletExchange() {}

    static void run(WebhookReceiver receiver, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer = new Request(
                        request.getMethod(), headers(request), request.getContentLengthLong(), request::getInputStream)
                .answer(receiver);
        send(response, answer);
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return headers;
    }

    /** Not by {@code sendError}, for which containers have pages of their own. */
    private static void send(HttpServletResponse response, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(UTF_8);
        response.setStatus(answer.status());
        response.setContentType(ResponseHeaders.TEXT);
        response.setContentLength(body.length);
        if (answer.status() == ResponseHeaders.METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "POST");
        }
        response.getOutputStream().write(body);
    }
}
