package dev.banksman.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One kept-alive connection: reads requests into one buffer, answers with prepared bytes. Allocates nothing per
 * request.
 */
final class LoopbackConnection {
    private static final byte[] SMALL = Payload.answer(Payload.json(Payload.SMALL_BYTES));
    private static final byte[] LARGE = Payload.answer(Payload.json(Payload.LARGE_BYTES));

    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024];
    private int filled;

    LoopbackConnection(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    void serve() throws IOException {
        while (true) {
            int head = readHead();
            byte[] answer = isLarge() ? LARGE : SMALL;
            skip(head + contentLength(head));
            out.write(answer);
        }
    }

    /** Fills the buffer until it holds a request's whole head; returns the head's length, blank line included. */
    private int readHead() throws IOException {
        int end = endOfHead();
        while (end < 0) {
            fill();
            end = endOfHead();
        }
        return end;
    }

    private int endOfHead() {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isLarge() {
        int slash = 0;
        while (buffer[slash] != '/') {
            slash++;
        }
        return buffer[slash + 1] == 'l';
    }

    private int contentLength(int head) {
        int name = lineStartingWith("content-length:", head);
        int length = 0;
        for (int i = name; name >= 0 && buffer[i] != '\r'; i++) {
            length = Character.isDigit(buffer[i]) ? length * 10 + (buffer[i] - '0') : length;
        }
        return length;
    }

    private int lineStartingWith(String name, int head) {
        for (int i = 0; i < head - name.length(); i++) {
            if (buffer[i] == '\n' && matches(name, i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean matches(String name, int at) {
        int i = 0;
        while (i < name.length() && Character.toLowerCase((char) buffer[at + i]) == name.charAt(i)) {
            i++;
        }
        return i == name.length();
    }

    /**
     * Drops a request of this many bytes; what came after it stays. Clients here never send bodies larger than the
     * buffer.
     */
    private void skip(int request) throws IOException {
        while (filled < request) {
            fill();
        }
        System.arraycopy(buffer, request, buffer, 0, filled - request);
        filled -= request;
    }

    private void fill() throws IOException {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read <= 0) {
            throw new EOFException();
        }
        filled += read;
    }
}
