package dev.banksman.client.model;

import java.util.OptionalLong;

/** Is told how far a download has come, on the thread that reads it. What it throws ends the download. */
@FunctionalInterface
public interface DownloadProgress {
    /** Nobody wants to know. */
    DownloadProgress NONE = (bytes, total) -> {};

    /**
     * More bytes came.
     *
     * @param bytes how many there are so far
     * @param total how many there will be, when the answer says it
     */
    void came(long bytes, OptionalLong total);
}
