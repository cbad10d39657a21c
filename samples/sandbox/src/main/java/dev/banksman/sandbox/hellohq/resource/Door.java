package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.access.AccessTokens;
import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Route;

/** Lets in who has a token that is good, and good for that; one at a time. */
final class Door {
    private static final String SCHEME = "bearer ";

    private final AccessTokens tokens;
    private final Agency agency;

    Door(AccessTokens tokens, Agency agency) {
        this.tokens = tokens;
        this.agency = agency;
    }

    Route route(String method, String path, String summary, Operation operation) {
        return new Route(method, path, summary, call -> {
            int user = user(call, method.equals("GET") ? "read_all" : "write_all");
            return agency.alone(() -> operation.answer(call, user));
        });
    }

    private int user(Call call, String scope) {
        String credentials = call.header("Authorization").orElse("");
        if (!credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) { // RFC 9110, section 11.1
            throw HelloHqFailure.unauthorized();
        }
        String token = credentials.substring(SCHEME.length()).strip();
        int user = tokens.user(token).orElseThrow(HelloHqFailure::unauthorized);
        if (!tokens.allows(token, scope)) {
            throw HelloHqFailure.forbidden(scope);
        }
        return user;
    }
}
