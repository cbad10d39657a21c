package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.http.Call;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The API keys, each with the user whose it is. */
public final class Keys {
    /** The key of the first user. */
    public static final String FIRST = "sandbox-4a9f00d-handshake";

    /** The key of the second user, with a budget of its own. */
    public static final String SECOND = "sandbox-0ff1ce-handshake";

    private static final Map<String, String> USERS = Map.of(FIRST, "/api/v2/users/1", SECOND, "/api/v2/users/2");
    private static final String SCHEME = "basic ";

    private Keys() {}

    /** The key of a call (RFC 7617), if it is one, and the password is an X. */
    static Optional<String> of(Call call) {
        String sent = call.header("Authorization").orElse("");
        if (!sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) { // RFC 9110, section 11.1
            return Optional.empty();
        }
        List<String> pair = pair(sent.substring(SCHEME.length()).strip());
        return pair.size() == 2 && pair.get(1).equals("X") && USERS.containsKey(pair.get(0))
                ? Optional.of(pair.get(0))
                : Optional.empty();
    }

    private static List<String> pair(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Arrays.asList(pair.split(":", 2));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The address of the user whose key it is. */
    static String user(String key) {
        return USERS.getOrDefault(key, "");
    }
}
