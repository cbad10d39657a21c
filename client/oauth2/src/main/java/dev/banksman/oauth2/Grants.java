package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import dev.banksman.oauth2.store.Grant;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a token endpoint's answers into grants. */
final class Grants {
    private Grants() {}

    /** The first one. An answer that names no scopes has given those that were asked for (RFC 6749, section 5.1). */
    static Grant first(String client, TokenEndpoint.Answer answer, List<String> asked) {
        return grant(client, answer, null, asked, Map.of());
    }

    /** What a server doesn't say again stays as it was, the refresh token above all (RFC 6749, section 6). */
    static Grant next(Grant before, TokenEndpoint.Answer answer) {
        return grant(before.client(), answer, before.refreshToken(), before.scopes(), before.fields());
    }

    private static Grant grant(
            String client,
            TokenEndpoint.Answer answer,
            @Nullable String refreshToken,
            Collection<String> scopes,
            Map<String, Object> fields) {
        AccessTokenResponse response = answer.response();
        var token = response.getTokens().getAccessToken();
        RefreshToken refresh = response.getTokens().getRefreshToken();
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.putAll(response.getCustomParameters());
        return new Grant(
                client,
                token.getValue(),
                refresh == null ? refreshToken : refresh.getValue(),
                answer.asked(),
                end(answer.asked(), token.getLifetime()),
                scopes(token.getScope(), scopes),
                all);
    }

    /** Zero is no lifetime that was told. */
    private static @Nullable Instant end(Instant asked, long seconds) {
        return seconds <= 0 ? null : asked.plusSeconds(seconds);
    }

    private static Set<String> scopes(@Nullable Scope told, Collection<String> otherwise) {
        return new LinkedHashSet<>(told == null ? otherwise : told.toStringList());
    }
}
