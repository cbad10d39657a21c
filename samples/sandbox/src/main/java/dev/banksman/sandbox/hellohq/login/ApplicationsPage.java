package dev.banksman.sandbox.hellohq.login;

import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import dev.banksman.sandbox.http.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where a user sees which applications have access, takes it away, and lets tokens be short-lived. */
final class ApplicationsPage {
    static final String PATH = "/Account/Applications";

    private final Grants grants;
    private final Sessions sessions;
    private final LoginHtml html;

    ApplicationsPage(Grants grants, Sessions sessions, LoginHtml html) {
        this.grants = grants;
        this.sessions = sessions;
        this.html = html;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, "Which applications have access", call -> show(call, "")),
                Route.post(PATH, "Take access away, or let tokens be short-lived", this::change));
    }

    private Reply show(Call call, String notice) {
        Session session = sessions.of(call);
        Optional<User> user = session.user();
        if (user.isEmpty()) {
            return Reply.empty(302).header("Location", call.base() + "/Account/Login");
        }
        Reply page = html.applications(
                session,
                user.get(),
                grants.consents(user.get()),
                grants.lifetime().toSeconds(),
                notice);
        return sessions.with(session, page);
    }

    private Reply change(Call call) {
        Session session = sessions.of(call);
        if (session.user().isEmpty() || !sessions.owns(session, call)) {
            throw new LoginFailure(403, "This form is not of this session. Go back, load the page again, and send it.");
        }
        return show(call, done(call, session.user().get()));
    }

    private String done(Call call, User user) {
        switch (call.form("do")) {
            case "revoke" -> {
                grants.revoke(user.id());
                return App.NAME + " has no access any more.";
            }
            case "expire" -> {
                grants.expireAccessTokens();
                return "All access tokens have expired.";
            }
            case "lifetime" -> {
                grants.lifetime(seconds(call.form("seconds")));
                return "From now on, access tokens live for " + call.form("seconds") + " seconds.";
            }
            default -> throw new LoginFailure(400, "The form was not filled in as it should be.");
        }
    }

    private static Duration seconds(String text) {
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new LoginFailure(400, "A lifetime is 1 to 9999999 seconds.");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }
}
