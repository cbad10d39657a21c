package dev.banksman.sandbox;

import static dev.banksman.sandbox.Template.escape;

import dev.banksman.sandbox.handshq.HandsHqSandbox;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import dev.banksman.sandbox.http.Route;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the page's template. */
final class PageHtml {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Template template = Template.load("page.html");
    private final RecentExchanges recent;

    PageHtml(RecentExchanges recent) {
        this.recent = recent;
    }

    String of(HandsHqSandbox handsHq) {
        return template.fill(Map.of(
                "url", escape(handsHq.url().toString()),
                "token", escape(handsHq.token()),
                "storage", escape(handsHq.storage().url().toString()),
                "count", Integer.toString(handsHq.operations().size()),
                "operations", operations(handsHq.operations()),
                "failures", failures(handsHq.failuresToCome()),
                "exchanges", exchanges(handsHq.token())));
    }

    private static String operations(List<Route> operations) {
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

    private String exchanges(String token) {
        String rows = recent.latest().stream().map(entry -> row(entry, token)).collect(Collectors.joining("\n"));
        return rows.isEmpty() ? "<tr><td colspan=\"4\">Nothing yet. Try the curl line above.</td></tr>" : rows;
    }

    private static String row(RecentExchanges.Entry entry, String token) {
        String kind = entry.status() < 400 ? "ok" : "bad";
        return "<tr><td>%s</td><td>%s</td><td><code>%s</code></td><td><b class=\"%s\">%d</b></td></tr>"
                .formatted(
                        TIME.format(entry.at()),
                        method(entry.method()),
                        escape(entry.target().replace(token, "[token]")),
                        kind,
                        entry.status());
    }

    /** The class is for the style; only letters can be in it. */
    private static String method(String method) {
        String style = method.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return "<span class=\"method " + style + "\">" + escape(method) + "</span>";
    }
}
