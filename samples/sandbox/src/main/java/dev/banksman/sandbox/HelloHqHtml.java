package dev.banksman.sandbox;

import static dev.banksman.sandbox.html.Template.escape;

import dev.banksman.sandbox.hellohq.HelloHqSandbox;
import dev.banksman.sandbox.hellohq.login.LoginSandbox;
import dev.banksman.sandbox.html.Template;
import java.util.Map;
import java.util.stream.Collectors;

/** The page's part about HQ. */
final class HelloHqHtml {
    private static final Template LOGIN = Template.load(HelloHqHtml.class, "hellohq-login.html");

    private final Template template = Template.load(HelloHqHtml.class, "hellohq.html");

    String of(HelloHqSandbox helloHq, LoginSandbox login) {
        return template.fill(Map.of(
                "url", escape(helloHq.url().toString()),
                "token", escape(helloHq.token()),
                "user", Integer.toString(helloHq.userId()),
                "login", login(login),
                "count", Integer.toString(helloHq.operations().size()),
                "operations", PageHtml.operations(helloHq.operations())));
    }

    private static String login(LoginSandbox login) {
        String users = login.users().stream()
                .map(user -> "<code>" + escape(user.name()) + "</code> with the password <code>"
                        + escape(user.password()) + "</code>")
                .collect(Collectors.joining(", or "));
        return LOGIN.fill(Map.of(
                "authorize", escape(login.authorizeUrl().toString()),
                "tokens", escape(login.tokenUrl().toString()),
                "appid", escape(login.appId()),
                "secret", escape(login.appSecret()),
                "users", users,
                "applications", escape(login.applicationsUrl().toString())));
    }
}
