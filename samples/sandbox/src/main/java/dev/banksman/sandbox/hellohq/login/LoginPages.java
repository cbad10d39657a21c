package dev.banksman.sandbox.hellohq.login;

import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;
import dev.banksman.sandbox.http.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Logging in, and allowing an application what it asks for. */
final class LoginPages {
    private static final String AUTHORIZE = "/Account/Authorize";
    private static final String LOGIN = "/Account/Login";

    private final Grants grants;
    private final Sessions sessions;
    private final LoginHtml html;

    LoginPages(Grants grants, Sessions sessions, LoginHtml html) {
        this.grants = grants;
        this.sessions = sessions;
        this.html = html;
    }

    List<Route> routes() {
        return List.of(
                Route.get(AUTHORIZE, "Ask a user for access", this::authorize),
                Route.post(AUTHORIZE, "What the user says to that", this::decide),
                Route.get(LOGIN, "The form to log in with", this::form),
                Route.post(LOGIN, "Log in", this::logIn),
                Route.post("/Account/Logout", "Log out", this::logOut));
    }

    /** "If the user is already granted the same scopes to the client application, the UI will not be rendered". */
    private Reply authorize(Call call) {
        return forUser(
                call,
                (query, session, user) -> grants.consented(user, query.scopes())
                        ? back(query, "code", grants.code(user, query))
                        : sessions.with(session, html.consent(session, user, query)));
    }

    private Reply decide(Call call) {
        return forUser(call, (query, session, user) -> {
            own(session, call);
            if (!call.form("decision").equals("allow")) {
                return back(query, "error", "access_denied");
            }
            grants.consent(user, query.scopes());
            return back(query, "code", grants.code(user, query));
        });
    }

    /** What can't be granted is said before anybody logs in. */
    private Reply forUser(Call call, Decision decision) {
        AuthorizeQuery query = AuthorizeQuery.of(call);
        if (query.error() != null) {
            return back(query, "error", query.error());
        }
        Session session = sessions.of(call);
        Optional<User> user = session.user();
        return user.isPresent() ? decision.on(query, session, user.get()) : toLogin(call);
    }

    /** What comes of a request by somebody who is logged in. */
    @FunctionalInterface
    private interface Decision {
        Reply on(AuthorizeQuery query, Session session, User user);
    }

    private static Reply back(AuthorizeQuery query, String name, String value) {
        return Reply.empty(302).header("Location", query.answer(name, value)).header("Cache-Control", "no-store");
    }

    private static Reply toLogin(Call call) {
        String query = call.query().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return Reply.empty(302)
                .header("Location", call.base() + LOGIN + "?ReturnUrl=" + encoded(AUTHORIZE + "?" + query));
    }

    private Reply form(Call call) {
        Session session = sessions.of(call);
        String next = call.query("ReturnUrl").stream().findFirst().orElse("");
        return sessions.with(session, html.login(200, session, next, "", ""));
    }

    private Reply logIn(Call call) {
        Session session = sessions.of(call);
        own(session, call);
        String next = call.form("next");
        return User.named(call.form("name"), call.form("password"))
                .map(user -> sessions.with(sessions.logIn(session, user), onwards(call, next)))
                .orElseGet(() -> sessions.with(
                        session,
                        html.login(401, session, next, call.form("name"), "The user name or the password is wrong.")));
    }

    /** Only to one of the two pages here, whatever a link says. */
    private static Reply onwards(Call call, String next) {
        String path = next.startsWith(AUTHORIZE + "?") ? next : ApplicationsPage.PATH;
        return Reply.empty(303).header("Location", call.base() + path);
    }

    private Reply logOut(Call call) {
        Session session = sessions.of(call);
        own(session, call);
        return sessions.with(sessions.logOut(session), Reply.empty(303).header("Location", call.base() + LOGIN));
    }

    private void own(Session session, Call call) {
        if (!sessions.owns(session, call)) {
            throw new LoginFailure(403, "This form is not of this session. Go back, load the page again, and send it.");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whatever went wrong, as a page. */
    Reply failed(RuntimeException failure) {
        if (failure instanceof LoginFailure known) {
            return html.message(known.status(), "That did not work", known.detail());
        }
        if (failure instanceof Refusal refusal) {
            Reply reply = html.message(refusal.status(), "That did not work", refusal.detail());
            return refusal.allow().isEmpty() ? reply : reply.header("Allow", String.join(", ", refusal.allow()));
        }
        throw failure;
    }
}
