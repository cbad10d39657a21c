package dev.banksman.sandbox.hellohq.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** The one client application that is registered: customer 1234's {@code testapp}. */
final class App {
    static final String ID = "1234-testapp";

    /**
     * It holds what forms and headers encode; the document takes it for {@code Base64({AppId}:{AppSecret})} as it is.
     */
    static final String SECRET = "s3cret+&/%41: hq";

    static final String NAME = "Test App";

    private static final String REGISTERED = "https://client.example.com/cb";
    /** The same as a policy for browsers. */
    static final String ORIGINS = "https://client.example.com http://127.0.0.1:* http://localhost:*";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    private App() {}

    /** The registered address, or any port and path of the user's own machine (RFC 8252, section 7.3). */
    static Optional<URI> redirectUri(String text) {
        try {
            URI uri = new URI(text);
            boolean loopback = "http".equals(uri.getScheme())
                    && uri.getHost() != null
                    && LOOPBACK.contains(uri.getHost())
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            return text.equals(REGISTERED) || loopback ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
