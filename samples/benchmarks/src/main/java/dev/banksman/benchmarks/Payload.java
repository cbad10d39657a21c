package dev.banksman.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;

/** The bytes that travel: JSON arrays of exactly the wanted size, and HTTP/1.1 answers around them. */
final class Payload {
    static final int SMALL_BYTES = 2_000;
    static final int LARGE_BYTES = 100_000;

    private static final String ITEM = "{\"id\":\"1701\",\"type\":\"project\",\"name\":\"Spacedock\"},";

    private Payload() {}

    /** A JSON array of {@code bytes} bytes; blanks before the closing bracket make up the difference. */
    static byte[] json(int bytes) {
        String items = ITEM.repeat((bytes - 2) / ITEM.length());
        String array = "[" + items.substring(0, items.length() - 1);
        return (array + " ".repeat(bytes - array.length() - 1) + "]").getBytes(US_ASCII);
    }

    static byte[] answer(byte[] body) {
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }
}
