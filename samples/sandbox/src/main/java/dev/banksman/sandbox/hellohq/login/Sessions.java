package dev.banksman.sandbox.hellohq.login;

import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The browsers, by a cookie. Safe for use by several threads. */
final class Sessions {
    private static final String COOKIE = "hq-session";
    private static final int KEPT = 1000;

    private final Map<String, Session> byId = new LinkedHashMap<>();

    /** The browser's session; a new one if it has none. */
    synchronized Session of(Call call) {
        return known(call).orElseGet(() -> begin(null));
    }

    private Optional<Session> known(Call call) {
        return Arrays.stream(call.header("Cookie").orElse("").split(";"))
                .map(String::strip)
                .filter(pair -> pair.startsWith(COOKIE + "="))
                .map(pair -> byId.get(pair.substring(COOKIE.length() + 1)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Under another id than before, so that nobody can have laid the id there. */
    synchronized Session logIn(Session before, User user) {
        byId.remove(before.id());
        return begin(user);
    }

    synchronized Session logOut(Session before) {
        byId.remove(before.id());
        return begin(null);
    }

    private Session begin(@Nullable User user) {
        Session session = new Session(Secrets.token(), Secrets.token(), user);
        byId.put(session.id(), session);
        if (byId.size() > KEPT) {
            byId.remove(byId.keySet().iterator().next());
        }
        return session;
    }

    /** Whether a form came from one of this session's pages. */
    boolean owns(Session session, Call call) {
        return session.csrf().equals(call.form("csrf"));
    }

    /** The answer with the cookie. */
    Reply with(Session session, Reply reply) {
        return reply.header("Set-Cookie", COOKIE + "=" + session.id() + "; Path=/; HttpOnly; SameSite=Lax");
    }
}
