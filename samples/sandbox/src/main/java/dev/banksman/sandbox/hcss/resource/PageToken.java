package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.error.HcssFailure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Says where the next page begins. It is full of what a query has to encode, so that whoever encodes it twice or not at
 * all is found out.
 */
final class PageToken {
    private static final String MARK = "+/=%2B&#";

    private PageToken() {}

    static String of(int position) {
        String text = "from:" + position;
        return MARK + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static int position(String token) {
        String text = token.startsWith(MARK) ? decoded(token.substring(MARK.length())) : "";
        if (!text.matches("from:\\d{1,6}")) {
            throw HcssFailure.badRequest("The continuationToken is none that was given out.");
        }
        return Integer.parseInt(text.substring(5));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
