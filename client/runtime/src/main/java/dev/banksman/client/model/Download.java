package dev.banksman.client.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A binary answer, streamed and never in memory as a whole. Close it: it holds a connection. For one thread at a time.
 */
public final class Download implements AutoCloseable {
    private static final int BUFFER = 65_536;

    private final InputStream body;
    private final @Nullable String mediaType;
    private final OptionalLong length;
    private final @Nullable String fileName;

    /** A download; a negative length means that the answer doesn't say. */
    public Download(InputStream body, @Nullable String mediaType, long length, @Nullable String fileName) {
        this.body = Objects.requireNonNull(body, "body");
        this.mediaType = mediaType;
        this.length = length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
        this.fileName = fileName;
    }

    /** The bytes, which can be read once. */
    public InputStream body() {
        return body;
    }

    /** The media type as the answer writes it, for example {@code application/pdf}. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** The number of bytes, when the answer says it. */
    public OptionalLong length() {
        return length;
    }

    /** The file name that the server proposes: one name without any directory. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /**
     * Writes the bytes to a file, replacing it, and closes the download. The file appears under its name only when it
     * is whole: until then the bytes are in a temporary file beside it.
     *
     * @throws IOException when reading or writing fails, or fewer or more bytes came than the answer said; the
     *     temporary file is gone then
     */
    public void saveTo(Path file) throws IOException {
        saveTo(file, DownloadProgress.NONE);
    }

    /** The same, telling how far it has come: at the beginning, and whenever more bytes are written. */
    public void saveTo(Path file, DownloadProgress progress) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try (this) {
            check(write(part, progress));
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    /**
     * Writes the bytes to a stream, which stays open, and closes the download.
     *
     * @throws IOException when reading or writing fails, or fewer or more bytes came than the answer said
     */
    public void writeTo(OutputStream out, DownloadProgress progress) throws IOException {
        try (this) {
            check(copy(out, progress));
        }
    }

    private long write(Path part, DownloadProgress progress) throws IOException {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return copy(out, progress);
        }
    }

    /** However long the body is, no more than one buffer of it is in memory. */
    private long copy(OutputStream out, DownloadProgress progress) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        progress.came(bytes, length);
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            out.write(buffer, 0, count);
            bytes += count;
            progress.came(bytes, length);
        }
        return bytes;
    }

    private void check(long written) throws IOException {
        if (length.isPresent() && length.getAsLong() != written) {
            throw new IOException("A download has as many bytes as its Content-Length says. Found: " + written + " of "
                    + length.getAsLong() + ". Nothing was saved; download it again.");
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
