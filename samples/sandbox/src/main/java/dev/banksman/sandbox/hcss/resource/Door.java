package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.domain.Projects;
import dev.banksman.sandbox.hcss.error.HcssFailure;
import dev.banksman.sandbox.hcss.token.AccessTokens;
import dev.banksman.sandbox.http.Action;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Route;
import java.util.Set;

/** Lets in who has a token that allows the call, to a business unit that there is; one at a time. */
final class Door {
    private static final String SCHEME = "bearer ";

    private final AccessTokens tokens;
    private final Projects projects;

    Door(AccessTokens tokens, Projects projects) {
        this.tokens = tokens;
        this.projects = projects;
    }

    Route guard(Route route) {
        String scope = route.method().equals("GET") ? "precon:read" : "precon:write";
        Action action = route.action();
        return route.with(call -> {
            authorize(call, scope);
            if (!projects.hasUnit(call.path("businessUnitId"))) {
                throw HcssFailure.notFound("business unit");
            }
            return projects.alone(() -> action.answer(call));
        });
    }

    private void authorize(Call call, String scope) {
        String credentials = call.header("Authorization").orElse("");
        if (!credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) { // RFC 9110, section 11.1
            throw HcssFailure.unauthorized();
        }
        Set<String> scopes =
                tokens.scopes(credentials.substring(SCHEME.length()).strip()).orElseThrow(HcssFailure::unauthorized);
        if (!scopes.contains(scope)) {
            throw HcssFailure.forbidden(scope);
        }
    }
}
