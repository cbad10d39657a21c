package dev.banksman.webhook.http;

import dev.banksman.webhook.WebhookReceiver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.HttpRequestHandler;

/**
 * Deliveries to Spring MVC: a bean whose name is the path, such as {@code /hooks/handshq}. Thread-safe; handlers run on
 * the server's threads. No filter before it may read the body.
 *
 * <pre>{@code
 * @Bean("/hooks/handshq")
 * SpringWebhookHandler hooks(WebhookReceiver receiver) {
 *     return new SpringWebhookHandler(receiver);
 * }
 * }</pre>
 */
public final class SpringWebhookHandler implements HttpRequestHandler {
    private final WebhookReceiver receiver;

    /** Hands what comes to a receiver. */
    public SpringWebhookHandler(WebhookReceiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServletExchange.run(receiver, request, response);
    }
}
