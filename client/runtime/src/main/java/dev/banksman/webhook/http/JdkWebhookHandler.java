package dev.banksman.webhook.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.banksman.webhook.Answer;
import dev.banksman.webhook.WebhookReceiver;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Deliveries to the JDK's own server. Thread-safe; handlers run on the server's threads, of which it has one unless
 * {@code setExecutor} gives it more.
 */
public final class JdkWebhookHandler implements HttpHandler {
    private static final int NO_BODY = -1;

    private final WebhookReceiver receiver;

    /** Hands what comes to a receiver. */
    public JdkWebhookHandler(WebhookReceiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, request(exchange).answer(receiver));
        }
    }

    private static Request request(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        return new Request(exchange.getRequestMethod(), headers, length(headers), exchange::getRequestBody);
    }

    /** The server has checked that it is a number. */
    private static long length(Headers headers) {
        String length = headers.getFirst("Content-Length");
        return length == null ? NO_BODY : Long.parseLong(length.strip());
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", ResponseHeaders.TEXT);
        if (answer.status() == ResponseHeaders.METHOD_NOT_ALLOWED) {
            headers.set("Allow", "POST");
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? NO_BODY : body.length);
        OutputStream response = exchange.getResponseBody();
        response.write(body);
        // Closing reads what is left of the request first, and a sender may be waiting for this answer instead.
        response.flush();
    }
}
