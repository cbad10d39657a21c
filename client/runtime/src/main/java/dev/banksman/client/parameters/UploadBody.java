package dev.banksman.client.parameters;

import dev.banksman.client.call.StreamedBody;
import dev.banksman.client.model.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** An upload as the body of a request, or of a part. */
public record UploadBody(Upload upload) implements StreamedBody {

    /** A text, which is in memory anyway. */
    UploadBody(String text) {
        this(Upload.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public OptionalLong length() {
        return upload.length();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IOException when it has fewer or more bytes than it says, since the server would wait for the rest, or
     *     take it for the next request
     */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        long written;
        try (InputStream in = upload.open()) {
            written = in.transferTo(out);
        }
        if (upload.length().isPresent() && upload.length().getAsLong() != written) {
            throw new IOException("an upload has as many bytes as its length says; found " + written + " of "
                    + upload.length().getAsLong());
        }
    }

    @Override
    public boolean replayable() {
        return upload.replayable();
    }
}
