package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.error.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Reads {@code external_url}, which must use https. On this machine alone, where no event leaves it, http will do. */
public final class CallbackUrl {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private CallbackUrl() {}

    static Optional<URI> of(RequestBody body, Problems problems) {
        String text = body.text("external_url").or(null);
        String pointer = body.pointer("external_url");
        if (text == null || text.isBlank()) {
            problems.blank(pointer, "external_url");
            return Optional.empty();
        }
        Optional<URI> url = parse(text).filter(CallbackUrl::isAllowed);
        if (url.isEmpty()) {
            problems.add("invalid_url", pointer, "external_url must be a valid URL that uses https.");
        }
        return url;
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether events may be sent there. */
    public static boolean isAllowed(URI url) {
        if ("https".equalsIgnoreCase(url.getScheme())) {
            return url.getRawAuthority()
                    != null; // the host of the document's own sample has an underscore: no host to Java
        }
        return "http".equalsIgnoreCase(url.getScheme()) && url.getHost() != null && LOOPBACK.contains(url.getHost());
    }
}
