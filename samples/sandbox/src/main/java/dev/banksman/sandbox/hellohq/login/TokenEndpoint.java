package dev.banksman.sandbox.hellohq.login;

import dev.banksman.sandbox.hellohq.login.Grants.Issued;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import dev.banksman.sandbox.http.Route;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives out tokens to the application, for codes and refresh tokens. */
final class TokenEndpoint {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Grants grants;

    TokenEndpoint(Grants grants) {
        this.grants = grants;
    }

    Route route() {
        return Route.post("/Token", "Get tokens for a code or a refresh token", this::answer);
    }

    private Reply answer(Call call) {
        if (!call.header("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith(FORM)) {
            return error(400, "invalid_request", "Send a form.");
        }
        return refusal(call).orElseGet(() -> granted(call));
    }

    private Reply granted(Call call) {
        return switch (call.form("grant_type")) {
            case "authorization_code" -> exchange(call);
            case "refresh_token" -> refresh(call);
            default -> error(400, "unsupported_grant_type", "There are authorization_code and refresh_token.");
        };
    }

    /** Basic authentication, and that alone. */
    private static Optional<Reply> refusal(Call call) {
        String header = call.header("Authorization").orElse("");
        boolean inForm = !call.form("client_secret").isEmpty();
        if (header.isEmpty() && !inForm && call.form("grant_type").equals("refresh_token")) {
            return Optional.of(Reply.empty(302).header("Location", call.base() + "/Account/Login"));
        }
        if (inForm) {
            return Optional.of(error(400, "invalid_request", "Send App Id and App Secret in the header only."));
        }
        boolean another = !Set.of("", App.ID).contains(call.form("client_id"));
        return another || !isApp(header)
                ? Optional.of(error(401, "invalid_client", "The App Id or the App Secret is wrong.")
                        .header("WWW-Authenticate", "Basic"))
                : Optional.empty();
    }

    /** "Authorization: Basic Base64({AppId}:{AppSecret})", with nothing encoded before. */
    private static boolean isApp(String header) {
        try {
            return header.regionMatches(true, 0, "Basic ", 0, 6)
                    && new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8)
                            .equals(App.ID + ":" + App.SECRET);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Reply exchange(Call call) {
        if (!Scopes.known(Scopes.parse(call.form("scope")))) {
            return error(400, "invalid_scope", "There is no such scope.");
        }
        return grants.exchange(call.form("code"), call.form("redirect_uri"), call.form("code_verifier"))
                .map(TokenEndpoint::tokens)
                .orElseGet(() -> error(400, "invalid_grant", "The code is not good, or was used before."));
    }

    private Reply refresh(Call call) {
        return grants.refresh(call.form("refresh_token"))
                .map(TokenEndpoint::tokens)
                .orElseGet(() -> error(400, "invalid_grant", "The refresh token was used before or revoked."));
    }

    private static Reply tokens(Issued issued) {
        return Json.reply(
                        200,
                        Json.object()
                                .put("access_token", issued.accessToken())
                                .put("token_type", "bearer")
                                .put("expires_in", issued.seconds())
                                .put("refresh_token", issued.refreshToken())
                                .put("user_id", issued.user().id())
                                .put("user_name", issued.user().name()))
                .header("Cache-Control", "no-store");
    }

    private static Reply error(int status, String code, String description) {
        return Json.reply(status, Json.object().put("error", code).put("error_description", description))
                .header("Cache-Control", "no-store");
    }
}
