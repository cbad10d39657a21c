package dev.banksman.webhook.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The raw bytes of a request, read as far as it takes to see that they are too many. */
final class Body {
    private Body() {}

    /**
     * At most one byte more than {@code most}.
     *
     * @param announced the length that the sender announced; negative when it announced none
     * @throws IOException when the body breaks off
     */
    static byte[] read(InputStream in, long announced, int most) throws IOException {
        byte[] body = in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        if (body.length < announced) {
            throw new EOFException("A body broke off after " + body.length + " of " + announced + " bytes");
        }
        return body;
    }
}
