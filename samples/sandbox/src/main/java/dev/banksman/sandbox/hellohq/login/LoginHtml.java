package dev.banksman.sandbox.hellohq.login;

import static dev.banksman.sandbox.html.Template.escape;

import dev.banksman.sandbox.html.Template;
import dev.banksman.sandbox.http.Reply;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages. No script, nothing from elsewhere, in nobody's frame. */
final class LoginHtml {
    /** A browser takes a redirect after a form for one of the form's own, so the policy names where that may lead. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                    + App.ORIGINS;

    private final Template frame = Template.load(LoginHtml.class, "frame.html");
    private final Template login = Template.load(LoginHtml.class, "login.html");
    private final Template consent = Template.load(LoginHtml.class, "consent.html");
    private final Template applications = Template.load(LoginHtml.class, "applications.html");
    private final Template message = Template.load(LoginHtml.class, "message.html");

    /** The form to log in with; afterwards the browser goes to the address {@code next}. */
    Reply login(int status, Session session, String next, String name, String notice) {
        return page(
                status,
                "Log in to HQ",
                login.fill(Map.of(
                        "notice", notice(notice),
                        "csrf", escape(session.csrf()),
                        "next", escape(next),
                        "name", escape(name),
                        "who", User.ALL.stream().map(LoginHtml::hint).collect(Collectors.joining("\n")))));
    }

    private static String hint(User user) {
        return "<li><code>" + escape(user.name()) + "</code> with the password <code>" + escape(user.password())
                + "</code></li>";
    }

    /** The form that allows an application what it asks for. */
    Reply consent(Session session, User user, AuthorizeQuery query) {
        String origin =
                query.redirectUri().getScheme() + "://" + query.redirectUri().getRawAuthority();
        return page(
                200,
                "Allow access?",
                consent.fill(Map.of(
                        "app", escape(App.NAME),
                        "appid", escape(App.ID),
                        "user", escape(user.fullName()),
                        "scopes", scopes(query.scopes()),
                        "origin", escape(origin),
                        "csrf", escape(session.csrf()))));
    }

    private static String scopes(Set<String> scopes) {
        return scopes.stream()
                .map(scope -> "<li>%s <code>%s</code></li>"
                        .formatted(escape(Scopes.meaning().getOrDefault(scope, "")), escape(scope)))
                .collect(Collectors.joining("\n"));
    }

    /** What the user has granted, and how tokens are. */
    Reply applications(Session session, User user, Set<String> consents, long seconds, String notice) {
        String state =
                consents.isEmpty() ? "No application has access in the name of " : "What may be done in the name of ";
        return page(
                200,
                "Applications with access",
                applications.fill(Map.of(
                        "notice", notice(notice),
                        "state", escape(state + user.fullName() + "."),
                        "hidden", consents.isEmpty() ? "hidden" : "",
                        "app", escape(App.NAME),
                        "appid", escape(App.ID),
                        "scopes", scopes(consents),
                        "seconds", Long.toString(seconds),
                        "csrf", escape(session.csrf()))));
    }

    Reply message(int status, String title, String text) {
        return page(status, title, message.fill(Map.of("text", escape(text))));
    }

    private static String notice(String text) {
        return text.isEmpty() ? "" : "<p class=\"notice\" role=\"status\">" + escape(text) + "</p>";
    }

    private Reply page(int status, String title, String content) {
        String html = frame.fill(Map.of("title", escape(title), "content", content));
        return Reply.text(status, "text/html", html)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }
}
