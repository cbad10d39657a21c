package dev.banksman.sandbox;

import static dev.banksman.sandbox.html.Template.escape;
import static java.util.Map.entry;

import dev.banksman.sandbox.handshake.HandshakeSandbox;
import dev.banksman.sandbox.handshq.HandsHqSandbox;
import dev.banksman.sandbox.handshq.domain.Course;
import dev.banksman.sandbox.handshq.domain.Division;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import dev.banksman.sandbox.hcss.HcssSandbox;
import dev.banksman.sandbox.hellohq.HelloHqSandbox;
import dev.banksman.sandbox.hellohq.login.LoginSandbox;
import dev.banksman.sandbox.html.Template;
import dev.banksman.sandbox.http.Route;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the page's template. */
final class PageHtml {
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Template template = Template.load(PageHtml.class, "page.html");
    private final HandshakeHtml handshakePart = new HandshakeHtml();
    private final HcssHtml hcssPart = new HcssHtml();
    private final HelloHqHtml helloHqPart = new HelloHqHtml();
    private final RecentExchanges recent;

    PageHtml(RecentExchanges recent) {
        this.recent = recent;
    }

    /** The notice is what the last control said; empty if nothing. */
    String of(
            HandsHqSandbox handsHq,
            HandshakeSandbox handshake,
            HcssSandbox hcss,
            HelloHqSandbox helloHq,
            LoginSandbox helloHqLogin,
            String notice) {
        return template.fill(Map.ofEntries(
                entry("notice", notice.isEmpty() ? "" : "<p class=\"notice\">" + escape(notice) + "</p>"),
                entry("url", escape(handsHq.url().toString())),
                entry("token", escape(handsHq.token())),
                entry("divisions", divisions(handsHq.divisions())),
                entry("handshake", handshakePart.of(handshake)),
                entry("hcss", hcssPart.of(hcss)),
                entry("hellohq", helloHqPart.of(helloHq, helloHqLogin)),
                entry("storage", escape(handsHq.storage().url().toString())),
                entry("count", Integer.toString(handsHq.operations().size())),
                entry("operations", operations(handsHq.operations())),
                entry("courses", courses(handsHq.courses())),
                entry("events", WebhookHtml.events()),
                entry("subscriptions", WebhookHtml.subscriptions(handsHq.subscriptions())),
                entry("deliveries", WebhookHtml.deliveries(handsHq.deliveries().log())),
                entry("failures", failures(handsHq.failuresToCome())),
                entry("exchanges", exchanges(handsHq.divisions()))));
    }

    static String operations(List<Route> operations) {
        return operations.stream()
                .map(route -> "<tr><td>%s</td><td><code>%s</code></td><td>%s</td></tr>"
                        .formatted(method(route.method()), escape(route.path()), escape(route.summary())))
                .collect(Collectors.joining("\n"));
    }

    private static String failures(List<DuplicationFailure> failures) {
        return failures.isEmpty()
                ? "Every duplication will succeed."
                : "To fail next: "
                        + failures.stream()
                                .map(failure -> failure == DuplicationFailure.COPY ? "the copy" : "the PDF")
                                .collect(Collectors.joining(", then "))
                        + ".";
    }

    private static String divisions(List<Division> divisions) {
        return divisions.stream()
                .map(division -> "<dt>Token of %s</dt><dd><code>%s</code></dd>"
                        .formatted(escape(division.companyName()), escape(division.apiToken())))
                .collect(Collectors.joining("\n"));
    }

    private static String courses(List<Course> courses) {
        return courses.stream()
                .map(course -> "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                        .formatted(escape(course.id()), escape(course.name()), course.expires() ? "yes" : "no"))
                .collect(Collectors.joining("\n"));
    }

    private String exchanges(List<Division> divisions) {
        String rows =
                recent.latest().stream().map(entry -> row(entry, divisions)).collect(Collectors.joining("\n"));
        return rows.isEmpty() ? "<tr><td colspan=\"4\">Nothing yet. Try the curl line above.</td></tr>" : rows;
    }

    private static String row(RecentExchanges.Entry entry, List<Division> divisions) {
        String target = entry.target();
        for (Division division : divisions) {
            target = target.replace(division.apiToken(), "[token]");
        }
        String kind = entry.status() < 400 ? "ok" : "bad";
        return "<tr><td>%s</td><td>%s</td><td><code>%s</code></td><td><b class=\"%s\">%d</b></td></tr>"
                .formatted(TIME.format(entry.at()), method(entry.method()), escape(target), kind, entry.status());
    }

    /** The class is for the style; only letters can be in it. */
    private static String method(String method) {
        String style = method.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return "<span class=\"method " + style + "\">" + escape(method) + "</span>";
    }
}
