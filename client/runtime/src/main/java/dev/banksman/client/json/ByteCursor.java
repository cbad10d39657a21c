package dev.banksman.client.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A place in the bytes of a document, which moves over blanks, strings and whole containers without looking whether
 * they are well-formed. Strings are passed eight bytes at a time. For one thread.
 */
final class ByteCursor {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final byte NOTHING = 0;

    private final byte[] bytes;
    private int at;
    private boolean escaped;

    /** At the first byte after a byte order mark. */
    ByteCursor(byte[] bytes) {
        this.bytes = bytes;
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        this.at = marked ? 3 : 0;
    }

    /** The next byte that is no blank; 0, which no JSON holds, at the end. */
    byte peek() {
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        return at < bytes.length ? bytes[at] : NOTHING;
    }

    /** The same, and moves over it. */
    byte next() {
        byte next = peek();
        at++;
        return next;
    }

    /** Moves over a string, whose quote is next; false when it does not end. */
    boolean passString() {
        int end = ending(at + 1);
        escaped = end < bytes.length && bytes[end] == '\\';
        end = closing(end);
        at = end + 1;
        return end < bytes.length;
    }

    /** Moves over an object or an array, which is next; false when it does not end. */
    boolean passContainer() {
        int depth = 0;
        for (int i = at; i < bytes.length; i++) {
            switch (bytes[i]) {
                case '"' -> i = closing(ending(i + 1));
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    /** Moves over a number or a word. */
    void passPlain() {
        while (at < bytes.length && !isDelimiter(bytes[at])) {
            at++;
        }
    }

    /** Whether nothing but blanks is left. */
    boolean ended() {
        return peek() == NOTHING && at >= bytes.length;
    }

    int position() {
        return at;
    }

    /** Whether the string that was passed last has escapes, so that its bytes are not its text. */
    boolean escaped() {
        return escaped;
    }

    /** What lies between two positions. */
    String text(int start, int end) {
        return new String(bytes, start, end - start, UTF_8);
    }

    /** Where the quote is that ends a string, of which {@code i} is an {@link #ending}. */
    private int closing(int i) {
        int place = i;
        while (place < bytes.length && bytes[place] == '\\') {
            place = ending(place + 2);
        }
        return place;
    }

    /** Where the next quote or backslash is, from {@code i} on; the end or beyond when there is none. */
    private int ending(int i) {
        int place = i;
        for (; place <= bytes.length - Long.BYTES; place += Long.BYTES) {
            long word = (long) WORDS.get(bytes, place);
            long hits = hits(word, '"') | hits(word, '\\');
            if (hits != 0) {
                return place + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
        }
        while (place < bytes.length && bytes[place] != '"' && bytes[place] != '\\') {
            place++;
        }
        return place;
    }

    /** The high bit of each byte that is {@code wanted}; above the first one there may be others as well. */
    private static long hits(long word, char wanted) {
        long difference = word ^ (ONES * wanted);
        return (difference - ONES) & ~difference & HIGHS;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isDelimiter(byte b) {
        return b == ',' || b == '}' || b == ']' || b == NOTHING || isBlank(b);
    }
}
