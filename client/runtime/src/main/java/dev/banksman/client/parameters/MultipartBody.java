package dev.banksman.client.parameters;

import dev.banksman.client.annotation.Encoding;
import dev.banksman.client.call.StreamedBody;
import dev.banksman.client.error.EncodingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A multipart body (RFC 7578 for forms, RFC 2046 for the others), streamed: a part for each property, and for each
 * element of a list. Immutable.
 */
public final class MultipartBody implements StreamedBody {
    private static final String LINE_END = "\r\n";

    private final String mediaType;
    private final String boundary;
    private final List<Part> parts;

    private MultipartBody(String mediaType, String boundary, List<Part> parts) {
        this.mediaType = mediaType;
        this.boundary = boundary;
        this.parts = parts;
    }

    /**
     * The body of an object's properties.
     *
     * @param mediaType as the document has it
     * @throws EncodingException when it is no object, or one of its properties can't be written; the message names it
     */
    public static MultipartBody of(String mediaType, Object body, Encoding[] encodings, JsonText json) {
        boolean form = mediaType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        PartWriter writer = new PartWriter(form, new PropertyEncodings(encodings), json);
        List<Part> parts = new ArrayList<>();
        FormBody.object(body, "A multipart body").forEach((name, value) -> parts.addAll(writer.write(name, value)));
        return new MultipartBody(mediaType.split(";", 2)[0].strip(), "banksman-" + UUID.randomUUID(), parts);
    }

    /** The value of {@code Content-Type}. */
    public String contentType() {
        return mediaType + "; boundary=" + boundary;
    }

    @Override
    public OptionalLong length() {
        long length = end().length;
        for (Part part : parts) {
            if (part.length().isEmpty()) {
                return OptionalLong.empty();
            }
            length += begin().length + part.length().getAsLong() + LINE_END.length();
        }
        return OptionalLong.of(length);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (Part part : parts) {
            out.write(begin());
            part.writeTo(out);
            out.write(ascii(LINE_END));
        }
        out.write(end());
    }

    @Override
    public boolean replayable() {
        return parts.stream().allMatch(Part::replayable);
    }

    private byte[] begin() {
        return ascii("--" + boundary + LINE_END);
    }

    private byte[] end() {
        return ascii("--" + boundary + "--" + LINE_END);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
