package dev.banksman.client.body;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Inflates a stream of any length, and stops at what only a compression bomb does: gzip could make a thousand bytes of
 * one, and what people mean to send stays far below two hundred. Used by one thread at a time.
 */
final class BoundedGzip extends FilterInputStream {
    private static final long MOST_PER_BYTE = 200;
    private static final long ALWAYS_ALLOWED = 1 << 20;

    private final Counted compressed;
    private long inflated;

    private BoundedGzip(Counted compressed) throws IOException {
        super(new GZIPInputStream(compressed, 8192));
        this.compressed = compressed;
    }

    /**
     * The inflated stream; an empty stream stays empty, since servers mark bodies as gzip that they don't have.
     *
     * @throws ZipException when it doesn't begin as gzip does; closes nothing
     */
    static InputStream inflate(InputStream raw) throws IOException {
        PushbackInputStream source = new PushbackInputStream(raw);
        int first = source.read();
        if (first < 0) {
            return source;
        }
        source.unread(first);
        try {
            return new BoundedGzip(new Counted(source));
        } catch (ZipException | EOFException e) {
            throw undecodable(e);
        }
    }

    private static ZipException undecodable(IOException cause) {
        ZipException undecodable =
                new ZipException("the answer can't be decompressed, as it is marked as gzip and doesn't begin like it");
        undecodable.initCause(cause);
        return undecodable;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        inflated += Math.max(0, count);
        if (inflated > ALWAYS_ALLOWED + MOST_PER_BYTE * compressed.count) {
            throw new IOException("A gzip body may inflate to " + MOST_PER_BYTE + " times its length. Found: more than "
                    + inflated + " bytes from " + compressed.count + ". It was not read further.");
        }
        return count;
    }

    /** Counts what is read of the compressed bytes. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
