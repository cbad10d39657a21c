package dev.banksman.sandbox.hcss.token;

import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import dev.banksman.sandbox.http.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gives out access tokens for a client's id and secret (RFC 6749, section 4.4). */
public final class TokenEndpoint {
    /** The client that is known. */
    public static final String CLIENT_ID = "sandbox-client";

    /** Its secret; it holds what forms and headers encode. */
    public static final String CLIENT_SECRET = "s3cret+&/%: sandbox";

    private static final Set<String> SCOPES = new TreeSet<>(Set.of("precon:read", "precon:write"));

    private final AccessTokens tokens;

    public TokenEndpoint(AccessTokens tokens) {
        this.tokens = tokens;
    }

    public Route route() {
        return Route.post("/connect/token", "Get an access token", this::answer);
    }

    private Reply answer(Call call) {
        if (!call.form("grant_type").equals("client_credentials")) {
            return error(400, "unsupported_grant_type");
        }
        if (!credentials(call).equals(List.of(CLIENT_ID, CLIENT_SECRET))) {
            return error(401, "invalid_client").header("WWW-Authenticate", "Basic");
        }
        Set<String> scopes = scopes(call.form("scope"));
        return SCOPES.containsAll(scopes) ? token(scopes) : error(400, "invalid_scope");
    }

    private static Set<String> scopes(String asked) {
        return asked.isEmpty()
                ? SCOPES
                : Arrays.stream(asked.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    private Reply token(Set<String> scopes) {
        return Json.reply(
                        200,
                        Json.object()
                                .put("access_token", tokens.issue(scopes))
                                .put("expires_in", AccessTokens.LIFETIME.toSeconds())
                                .put("token_type", "Bearer")
                                .put("scope", String.join(" ", scopes)))
                .header("Cache-Control", "no-store");
    }

    /** In a header or in the form, never in both (RFC 6749, section 2.3). */
    private static List<String> credentials(Call call) {
        List<String> form = List.of(call.form("client_id"), call.form("client_secret"));
        String header = call.header("Authorization").orElse("");
        if (header.isEmpty()) {
            return form;
        }
        return header.regionMatches(true, 0, "Basic ", 0, 6) && form.get(1).isEmpty()
                ? basic(header.substring(6).strip())
                : List.of();
    }

    /** The id and the secret are form-encoded before they are put together (RFC 6749, section 2.3.1). */
    private static List<String> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Arrays.stream(pair.split(":", 2))
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Reply error(int status, String code) {
        return Json.reply(status, Json.object().put("error", code));
    }
}
