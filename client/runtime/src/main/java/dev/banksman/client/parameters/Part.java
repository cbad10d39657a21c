package dev.banksman.client.parameters;

import dev.banksman.client.call.StreamedBody;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** One part of a multipart body: its headers, an empty line, its bytes. */
final class Part implements StreamedBody {
    private final byte[] head;
    private final StreamedBody content;

    private Part(byte[] head, StreamedBody content) {
        this.head = head;
        this.content = content;
    }

    static Part of(Map<String, String> headers, StreamedBody content) {
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        return new Part((lines + "\r\n").getBytes(StandardCharsets.UTF_8), content);
    }

    @Override
    public OptionalLong length() {
        OptionalLong length = content.length();
        return length.isPresent() ? OptionalLong.of(head.length + length.getAsLong()) : length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(head);
        content.writeTo(out);
    }

    @Override
    public boolean replayable() {
        return content.replayable();
    }
}
