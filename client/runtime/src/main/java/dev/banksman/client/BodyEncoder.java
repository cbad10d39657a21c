package dev.banksman.client;

import dev.banksman.client.annotation.Encoding;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.StreamedBody;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.model.Upload;
import dev.banksman.client.parameters.FormBody;
import dev.banksman.client.parameters.JsonText;
import dev.banksman.client.parameters.MultipartBody;
import dev.banksman.client.parameters.UploadBody;
import dev.banksman.client.parameters.WireText;
import feign.RequestTemplate;
import feign.codec.Encoder;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/**
 * Writes a request's body: streams later, bytes as they are, and everything else by the operation's
 * {@code Content-Type}: as a form, in parts, as text, and otherwise as JSON without its read-only properties.
 */
final class BodyEncoder implements Encoder {
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String BINARY = "application/octet-stream";

    private final JsonText json;

    BodyEncoder(JsonText json) {
        this.json = json;
    }

    @Override
    public void encode(Object body, Type type, RequestTemplate template) {
        if (body == NoBody.NONE) {
            template.removeHeader(CONTENT_TYPE);
        } else if (body instanceof Upload upload) {
            upload.mediaType().ifPresent(mediaType -> retyped(template, mediaType));
            streamed(template, new UploadBody(upload));
        } else if (body instanceof StreamedBody streamed) {
            streamed(template, streamed);
        } else if (body instanceof byte[] bytes) {
            typed(template, BINARY);
            template.body(bytes, StandardCharsets.UTF_8);
        } else {
            written(body, template);
        }
    }

    private void written(Object body, RequestTemplate template) {
        String mediaType = mediaType(template);
        if (mediaType.startsWith("multipart/")) {
            MultipartBody multipart = MultipartBody.of(mediaType(template), body, encodings(template), this::written);
            retyped(template, multipart.contentType());
            streamed(template, multipart);
        } else if (mediaType.startsWith("application/x-www-form-urlencoded")) {
            text(FormBody.of(body, encodings(template), this::written), template);
        } else if (mediaType.startsWith("text/") && !mediaType.contains("json")) {
            text(WireText.of(body), template);
        } else {
            typed(template, "application/json");
            text(written(body), template);
        }
    }

    private String written(Object body) {
        try {
            return json.of(body);
        } catch (JacksonException e) {
            throw new EncodingException(
                    "The body can't be written as JSON. Found: "
                            + body.getClass().getSimpleName() + e.getPathReference() + ". " + e.getOriginalMessage(),
                    e);
        }
    }

    private static Encoding[] encodings(RequestTemplate template) {
        return template.methodMetadata().method().getAnnotationsByType(Encoding.class);
    }

    private static void streamed(RequestTemplate template, StreamedBody body) {
        typed(template, BINARY);
        CallContext.current().streamedBody(body);
    }

    private static void text(String text, RequestTemplate template) {
        template.body(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String mediaType(RequestTemplate template) {
        return template.headers().getOrDefault(CONTENT_TYPE, List.of()).stream()
                .findFirst()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static void typed(RequestTemplate template, String mediaType) {
        if (!template.headers().containsKey(CONTENT_TYPE)) {
            template.header(CONTENT_TYPE, mediaType);
        }
    }

    private static void retyped(RequestTemplate template, String mediaType) {
        template.removeHeader(CONTENT_TYPE).headerLiteral(CONTENT_TYPE, mediaType);
    }
}
