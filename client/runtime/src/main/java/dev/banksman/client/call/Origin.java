package dev.banksman.client.call;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port of an address (RFC 6454): what decides whether a credential may go there.
 *
 * @param scheme in lower case
 * @param host in lower case; IPv6 addresses in brackets
 * @param port with the scheme's own port filled in; -1 when the scheme has none that is known
 */
public record Origin(String scheme, String host, int port) {

    /**
     * The origin of an absolute address.
     *
     * @throws IllegalArgumentException when it has no scheme or no host; the message quotes nothing, as it may hold
     *     secrets
     */
    public static Origin of(URI url) {
        if (url.getScheme() == null || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "An address needs a scheme and a host, such as https://api.example.com. Found one without. Give the whole address.");
        }
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        return new Origin(scheme, url.getHost().toLowerCase(Locale.ROOT), port(scheme, url.getPort()));
    }

    private static int port(String scheme, int port) {
        if (port >= 0) {
            return port;
        }
        return switch (scheme) {
            case "http" -> 80;
            case "https" -> 443;
            default -> -1;
        };
    }

    /** Whether what is sent there can be read on the way. */
    public boolean encrypted() {
        return scheme.equals("https");
    }

    /** Whether it is this machine: {@code localhost}, 127.0.0.0/8 or ::1. Names are not looked up. */
    public boolean loopback() {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("[::1]")
                || host.matches("127(\\.\\d{1,3}){3}");
    }

    /** As it is written: {@code https://api.example.com:8443}. */
    @Override
    public String toString() {
        boolean own = port == port(scheme, -1);
        return scheme + "://" + host + (own ? "" : ":" + port);
    }
}
