package dev.banksman.client.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A file to send: a request's body or a part of it, streamed and never in memory as a whole. Immutable, as far as what
 * it reads from is.
 */
public final class Upload {
    private final Source source;
    private final boolean replayable;
    private final OptionalLong length;
    private final @Nullable String fileName;
    private final @Nullable String mediaType;
    private final Map<String, String> headers;

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Source {
        /** A stream of all bytes; who calls it closes it. */
        InputStream open() throws IOException;
    }

    private Upload(
            Source source,
            boolean replayable,
            OptionalLong length,
            @Nullable String fileName,
            @Nullable String mediaType,
            Map<String, String> headers) {
        this.source = source;
        this.replayable = replayable;
        this.length = length;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.headers = headers;
    }

    /**
     * A file, under its own name. It is opened for each attempt, so a request with it can be sent again.
     *
     * @throws IOException when its size can't be read
     */
    public static Upload of(Path file) throws IOException {
        Upload upload = of(() -> Files.newInputStream(file)).length(Files.size(file));
        Path name = file.getFileName();
        return name == null ? upload : upload.fileName(name.toString());
    }

    /** Bytes that are in memory anyway; they are not copied. */
    public static Upload of(byte[] bytes) {
        return of(() -> new ByteArrayInputStream(bytes)).length(bytes.length);
    }

    /** What can be opened anew for each attempt, so that a request with it can be sent again. */
    public static Upload of(Source source) {
        return new Upload(source, true, OptionalLong.empty(), null, null, Map.of());
    }

    /** A stream, which is read once and closed; so a request with it is never sent again. */
    public static Upload once(InputStream stream) {
        return new Upload(() -> stream, false, OptionalLong.empty(), null, null, Map.of());
    }

    /**
     * This upload with a length; a request without one is sent in chunks, which not every server takes.
     *
     * @param length in bytes; when fewer or more come, the request fails
     * @throws IllegalArgumentException when it is negative
     */
    public Upload length(long length) {
        if (length < 0) {
            throw new IllegalArgumentException("An upload's length must not be negative. Found: " + length + ".");
        }
        return new Upload(source, replayable, OptionalLong.of(length), fileName, mediaType, headers);
    }

    /** This upload under a file name; a path in it is the server's to refuse. */
    public Upload fileName(String fileName) {
        return new Upload(source, replayable, length, Objects.requireNonNull(fileName), mediaType, headers);
    }

    /**
     * This upload with a media type, in place of what the document says.
     *
     * @throws IllegalArgumentException when it holds a line break
     */
    public Upload mediaType(String mediaType) {
        return new Upload(source, replayable, length, fileName, oneLine("media type", mediaType), headers);
    }

    /**
     * This upload with one more header in its part of a multipart body; elsewhere it says nothing.
     *
     * @throws IllegalArgumentException when the value holds a line break
     */
    public Upload header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(oneLine("header", name), oneLine("header", value));
        return new Upload(source, replayable, length, fileName, mediaType, Collections.unmodifiableMap(more));
    }

    /** A stream of all bytes; who calls it closes it. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** Whether it can be opened more than once. */
    public boolean replayable() {
        return replayable;
    }

    /** The number of bytes, when it is known. */
    public OptionalLong length() {
        return length;
    }

    /** The file's name. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** The media type, when it was said. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** Headers of its part in a multipart body; unmodifiable. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Name and size only. */
    @Override
    public String toString() {
        return "Upload of " + (fileName == null ? "a stream" : fileName) + ", "
                + (length.isPresent() ? length.getAsLong() + " bytes" : "of unknown length");
    }

    private static String oneLine(String what, String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t')) {
            throw new IllegalArgumentException(
                    "An upload's " + what + " must not hold control characters. Found one. Take it out.");
        }
        return text;
    }
}
