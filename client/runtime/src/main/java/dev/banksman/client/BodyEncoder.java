package dev.banksman.client;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.StreamedBody;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.json.Json;
import feign.RequestTemplate;
import feign.codec.Encoder;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/**
 * Writes a request's body: bytes as they are, streams later, everything else as JSON without its read-only properties.
 */
final class BodyEncoder implements Encoder {
    private static final String CONTENT_TYPE = "Content-Type";

    private final Json json;

    BodyEncoder(Json json) {
        this.json = json;
    }

    @Override
    public void encode(Object body, Type type, RequestTemplate template) {
        if (body instanceof StreamedBody streamed) {
            typed(template, "application/octet-stream");
            CallContext.current().streamedBody(streamed);
        } else if (body instanceof byte[] bytes) {
            typed(template, "application/octet-stream");
            template.body(bytes, StandardCharsets.UTF_8);
        } else {
            typed(template, "application/json");
            template.body(written(body), StandardCharsets.UTF_8);
        }
    }

    private byte[] written(Object body) {
        try {
            return json.writeRequest(body);
        } catch (JacksonException e) {
            throw new EncodingException(
                    "The body can't be written as JSON. Found: "
                            + body.getClass().getSimpleName() + e.getPathReference() + ". " + e.getOriginalMessage(),
                    e);
        }
    }

    private static void typed(RequestTemplate template, String mediaType) {
        if (!template.headers().containsKey(CONTENT_TYPE)) {
            template.header(CONTENT_TYPE, mediaType);
        }
    }
}
