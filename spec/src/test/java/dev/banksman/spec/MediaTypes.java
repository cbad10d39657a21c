package dev.banksman.spec;

import java.util.Locale;

/** Names of media types (RFC 9110, section 8.3.1) and their ranges (section 12.5.1). */
final class MediaTypes {
    private MediaTypes() {}

    /** Lower case, without parameters. */
    static String bare(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static boolean isJson(String mediaType) {
        return bare(mediaType).equals("application/json") || bare(mediaType).endsWith("+json");
    }

    static boolean isXml(String mediaType) {
        return bare(mediaType).equals("application/xml") || bare(mediaType).endsWith("+xml");
    }

    /** Whether a range such as {@code application/*} has a media type in it. */
    static boolean covers(String range, String mediaType) {
        String bare = bare(range);
        return bare.equals("*/*")
                || bare.equals(bare(mediaType))
                || (bare.endsWith("/*") && bare(mediaType).startsWith(bare.substring(0, bare.length() - 1)));
    }
}
