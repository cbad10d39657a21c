package dev.banksman.sandbox.hellohq.login;

import dev.banksman.sandbox.http.Call;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client application asks for.
 *
 * @param state handed back as it is; empty if it was not sent
 * @param challenge what the code's verifier must match; empty if it was not sent
 * @param error why it is refused, to be told to the application; null if it is not
 */
record AuthorizeQuery(
        URI redirectUri,
        String state,
        Set<String> scopes,
        String challenge,
        @Nullable String error) {

    /**
     * Reads it.
     *
     * @throws LoginFailure if it isn't clear where an answer could go: then the user is told, and nobody else
     */
    static AuthorizeQuery of(Call call) {
        if (!one(call, "client_id").equals(App.ID)) {
            throw new LoginFailure(400, "No client application is registered under this App Id.");
        }
        URI redirectUri = App.redirectUri(one(call, "redirect_uri"))
                .orElseThrow(() -> new LoginFailure(
                        400,
                        "This redirect URI is not registered. There are https://client.example.com/cb, and any of"
                                + " http://127.0.0.1."));
        Set<String> scopes = Scopes.parse(one(call, "scope"));
        return new AuthorizeQuery(
                redirectUri, one(call, "state"), scopes, one(call, "code_challenge"), error(call, scopes));
    }

    private static @Nullable String error(Call call, Set<String> scopes) {
        if (!one(call, "response_type").equals("code")) {
            return "unsupported_response_type";
        }
        boolean challenged = !one(call, "code_challenge").isEmpty();
        if (challenged && !one(call, "code_challenge_method").equals("S256")) {
            return "invalid_request";
        }
        return Scopes.known(scopes) ? null : "invalid_scope";
    }

    private static String one(Call call, String name) {
        List<String> values = call.query(name);
        if (values.size() > 1) {
            throw new LoginFailure(400, "The parameter " + name + " was sent more than once.");
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Back to the application, with a code or an error. */
    String answer(String name, String value) {
        String separator = redirectUri.getRawQuery() == null ? "?" : "&";
        String more = state.isEmpty() ? "" : "&state=" + encoded(state);
        return redirectUri + separator + name + "=" + encoded(value) + more;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
