package dev.banksman.webhook.http;

import dev.banksman.webhook.Answer;
import dev.banksman.webhook.WebhookReceiver;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * A request, whatever the server.
 *
 * @param method as it was sent
 * @param headers all values of each
 * @param bodyBytes the length that the sender announced; negative when it announced none
 * @param body opens the body, by which some servers tell the sender to go on (RFC 9110, 10.1.1)
 */
record Request(String method, Map<String, List<String>> headers, long bodyBytes, Source body) {
    private static final Answer NOT_POSTED = new Answer(405, "An event is posted.");
    private static final Answer BROKEN_OFF = new Answer(400, "The body is incomplete.");

    /** What a receiver answers. The body is opened only when nothing else stands in its way. */
    Answer answer(WebhookReceiver receiver) {
        return method.equals("POST") ? receiver.refuse(headers, bodyBytes).orElseGet(() -> read(receiver)) : NOT_POSTED;
    }

    private Answer read(WebhookReceiver receiver) {
        byte[] bytes;
        try {
            bytes = Body.read(body.open(), bodyBytes, receiver.maxBodyBytes());
        } catch (IOException e) {
            return BROKEN_OFF;
        }
        return receiver.receive(headers, bytes);
    }

    /** Where the body comes from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }
}
