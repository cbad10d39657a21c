package dev.banksman.client.call;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * A request body that is written straight to the connection, and never held in memory as a whole; so its request is
 * sent again only when it is replayable.
 */
public interface StreamedBody {

    /** How many bytes will be written, 0 or more; empty when that isn't known (the body goes out in chunks). */
    OptionalLong length();

    /**
     * Writes the whole body; the stream is neither closed here nor used afterwards. Called at most once, unless it is
     * replayable.
     */
    void writeTo(OutputStream out) throws IOException;

    /** Whether {@link #writeTo} writes the same again when it is called again. */
    default boolean replayable() {
        return false;
    }
}
