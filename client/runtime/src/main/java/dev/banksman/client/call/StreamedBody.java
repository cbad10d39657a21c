package dev.banksman.client.call;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * A request body that is written once, straight to the connection, and never held in memory as a whole; so its request
 * is never sent again.
 */
public interface StreamedBody {

    /** How many bytes will be written, 0 or more; empty when that isn't known (the body goes out in chunks). */
    OptionalLong length();

    /** Writes the whole body; the stream is neither closed here nor used afterwards. Called at most once. */
    void writeTo(OutputStream out) throws IOException;
}
