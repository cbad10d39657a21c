package dev.banksman.client.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a {@code Location} leads (RFC 9110, 10.2.2), tolerant of characters that should have been encoded. */
final class RedirectTarget {
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

    private RedirectTarget() {}

    /** The absolute address without its fragment; empty when there is none that makes sense. */
    static Optional<URI> of(String from, String location) {
        try {
            URI base = new URI(from);
            URI target = resolve(base, new URI(encoded(location.strip())));
            boolean web = target.getHost() != null && target.getScheme().matches("(?i)https?");
            return web ? Optional.of(withoutFragment(target)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /**
     * {@code URI.resolve} loses the last segment under a bare query, and the slash after a bare host (RFC 3986, 5.2).
     */
    private static URI resolve(URI base, URI location) throws URISyntaxException {
        String path = base.getRawPath().isEmpty() ? "/" : base.getRawPath();
        URI root = new URI(base.getScheme() + "://" + base.getRawAuthority() + path);
        boolean onlyQuery = location.getScheme() == null
                && location.getRawAuthority() == null
                && location.getRawPath().isEmpty()
                && location.getRawQuery() != null;
        return onlyQuery ? new URI(root + "?" + location.getRawQuery()) : root.resolve(location);
    }

    private static URI withoutFragment(URI target) throws URISyntaxException {
        String text = target.toString();
        int mark = text.indexOf('#');
        return mark < 0 ? target : new URI(text.substring(0, mark));
    }

    private static String encoded(String location) {
        StringBuilder text = new StringBuilder();
        for (byte octet : location.getBytes(StandardCharsets.UTF_8)) {
            int c = octet & 0xff;
            boolean legal = c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
            text.append(legal ? String.valueOf((char) c) : String.format("%%%02X", c));
        }
        return text.toString();
    }
}
