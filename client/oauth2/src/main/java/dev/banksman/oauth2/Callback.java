package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser comes back with from a login (RFC 6749, section 4.1.2). */
final class Callback {
    private static final int LONGEST = 16_384;

    private final Map<String, List<String>> parameters;

    private Callback(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    static Callback of(URI address) {
        String query = address.getRawQuery();
        if (query == null || query.length() > LONGEST) {
            throw AuthorizationException.unreadable(query == null ? "no query" : "a query that is too long");
        }
        return new Callback(URLUtils.parseParameters(query));
    }

    /**
     * The code; the state is looked at first, as without it nothing here means anything.
     *
     * @throws AuthorizationException when there is none for the request
     */
    String codeFor(AuthorizationRequest request) {
        if (!answers(request)) {
            throw AuthorizationException.forged();
        }
        String error = one("error");
        if (error != null) {
            String description = one("error_description");
            throw AuthorizationException.refused(
                    RegisteredClient.oneLine(error),
                    description == null ? null : RegisteredClient.oneLine(description));
        }
        String code = one("code");
        if (code == null) {
            throw AuthorizationException.unreadable("neither a code nor an error");
        }
        return code;
    }

    /** Takes the same time wherever the two differ. */
    boolean answers(AuthorizationRequest request) {
        String state = one("state");
        return state != null && MessageDigest.isEqual(bytes(state), bytes(request.state()));
    }

    private @Nullable String one(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw AuthorizationException.unreadable("more than one " + name); // RFC 6749, section 3.1
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
