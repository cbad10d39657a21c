package dev.banksman.sandbox;

import static dev.banksman.sandbox.html.Template.escape;

import dev.banksman.sandbox.hellohq.HelloHqSandbox;
import dev.banksman.sandbox.html.Template;
import java.util.Map;

/** The page's part about HQ. */
final class HelloHqHtml {
    private final Template template = Template.load(HelloHqHtml.class, "hellohq.html");

    String of(HelloHqSandbox helloHq) {
        return template.fill(Map.of(
                "url", escape(helloHq.url().toString()),
                "token", escape(helloHq.token()),
                "user", Integer.toString(helloHq.userId()),
                "count", Integer.toString(helloHq.operations().size()),
                "operations", PageHtml.operations(helloHq.operations())));
    }
}
