package dev.banksman.client.parameters;

import dev.banksman.client.annotation.Encoding;
import dev.banksman.client.call.HeaderText;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.model.Upload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes one property of a multipart body. Unless its encoding says otherwise, an object is JSON, a file has its own
 * media type, and anything else is text, of which nothing is said, as that is the default (RFC 7578, 4.4).
 */
final class PartWriter {
    private static final String BINARY = "application/octet-stream";
    private static final String JSON = "application/json";

    private final boolean form;
    private final PropertyEncodings encodings;
    private final JsonText json;

    PartWriter(boolean form, PropertyEncodings encodings, JsonText json) {
        this.form = form;
        this.encodings = encodings;
        this.json = json;
    }

    List<Part> write(String name, Object value) {
        try {
            Encoding encoding = encodings.of(name);
            if (encoding != null && !encoding.style().isEmpty()) {
                return Style.write(Styled.part(encoding), value, json).stream()
                        .map(pair -> part(pair.name(), null, Optional.empty(), new UploadBody(pair.value())))
                        .toList();
            }
            return value instanceof Iterable<?> list && !encodings.isJson(name)
                    ? Style.items(list).stream().map(item -> single(name, item)).toList()
                    : List.of(single(name, value));
        } catch (IllegalArgumentException e) {
            throw new EncodingException("The property " + name + " can't be written. " + e.getMessage(), e);
        }
    }

    private Part single(String name, Object value) {
        Optional<String> said = encodings.mediaType(name);
        if (value instanceof Upload upload) {
            String mediaType = upload.mediaType().or(() -> said).orElse(BINARY);
            return part(name, upload, Optional.of(mediaType), new UploadBody(upload));
        }
        if (encodings.isJson(name) || value instanceof Iterable || Members.has(value)) {
            return part(name, null, said.or(() -> Optional.of(JSON)), new UploadBody(json.of(value)));
        }
        return part(name, null, said, new UploadBody(WireText.of(value)));
    }

    private Part part(String name, @Nullable Upload upload, Optional<String> mediaType, UploadBody content) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (form) {
            String file = upload == null
                    ? ""
                    : "; filename=" + quoted(upload.fileName().orElse(name));
            headers.put("Content-Disposition", "form-data; name=" + quoted(name) + file);
        }
        mediaType.ifPresent(type -> headers.put("Content-Type", HeaderText.value("Content-Type", type)));
        if (upload != null) {
            upload.headers().forEach((header, value) -> headers.put(HeaderText.name(header), value));
        }
        return Part.of(headers, content);
    }

    /** As browsers do it: UTF-8, with these three characters escaped (WHATWG HTML, 4.10.22.8). */
    private static String quoted(String text) {
        return '"' + text.replace("\n", "%0A").replace("\r", "%0D").replace("\"", "%22") + '"';
    }
}
