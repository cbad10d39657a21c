package dev.banksman.sandbox;

import dev.banksman.sandbox.handshake.HandshakeSandbox;
import dev.banksman.sandbox.handshq.HandsHqSandbox;
import dev.banksman.sandbox.hcss.HcssSandbox;
import dev.banksman.sandbox.hellohq.HelloHqSandbox;
import dev.banksman.sandbox.hellohq.login.LoginSandbox;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The page at {@code /}: shows what there is, and lets people do what no operation does. */
final class Page {
    /** No script, nothing from elsewhere, in nobody's frame. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Function<URI, HandsHqSandbox> handsHq;
    private final Function<URI, HandshakeSandbox> handshake;
    private final Function<URI, HcssSandbox> hcss;
    private final Function<URI, HelloHqSandbox> helloHq;
    private final Function<URI, LoginSandbox> helloHqLogin;
    private final PageHtml html;
    private volatile String notice = "";

    /** Each function gives its system on the server of an origin. */
    Page(
            Function<URI, HandsHqSandbox> handsHq,
            Function<URI, HandshakeSandbox> handshake,
            Function<URI, HcssSandbox> hcss,
            Function<URI, HelloHqSandbox> helloHq,
            Function<URI, LoginSandbox> helloHqLogin,
            RecentExchanges recent) {
        this.handsHq = handsHq;
        this.handshake = handshake;
        this.hcss = hcss;
        this.helloHq = helloHq;
        this.helloHqLogin = helloHqLogin;
        this.html = new PageHtml(recent);
    }

    Mount mount() {
        List<Route> routes = List.of(
                Route.get("/", "The page", this::show),
                control("/control/duplications", "What the next duplication does", handsHq, Controls::duplications),
                control("/control/events", "Send an event", handsHq, Controls::events),
                control("/control/projects", "What people do with a project", handsHq, Controls::projects),
                control("/control/reviews", "What people say of a document", handsHq, Controls::reviews),
                control("/control/handshake", "How the next call fails", handshake, Controls::handshake));
        return new Mount("", routes, Page::refused, exchange -> {});
    }

    private Reply show(Call call) {
        String said = notice;
        notice = "";
        URI base = call.base();
        String page = html.of(
                handsHq.apply(base),
                handshake.apply(base),
                hcss.apply(base),
                helloHq.apply(base),
                helloHqLogin.apply(base),
                said);
        return Reply.text(200, "text/html", page)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }

    /** What a control says is shown on the page, to which its form leads back. */
    private <S> Route control(
            String path, String summary, Function<URI, S> system, BiFunction<S, Call, Optional<String>> work) {
        return Route.post(path, summary, call -> {
            if (!isOwn(call)) {
                return Reply.text(403, "text/plain", "Only the sandbox's own page may do this.");
            }
            Optional<String> said = work.apply(system.apply(call.base()), call);
            if (said.isEmpty()) {
                return Reply.text(400, "text/plain", "The form was not filled in as it should be.");
            }
            notice = said.get();
            return Reply.empty(303).header("Location", "/");
        });
    }

    /**
     * Other sites' forms have another origin. What sends none is no browser. The page's own name comes from the socket:
     * a Host header can be a name that somebody made to lead here.
     */
    private static boolean isOwn(Call call) {
        String own = call.base().toString();
        Set<String> names = Set.of(own, own.replace("127.0.0.1", "localhost"));
        return call.header("Origin").map(names::contains).orElse(true)
                && call.header("Sec-Fetch-Site").map("same-origin"::equals).orElse(true);
    }

    private static Reply refused(RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            return Reply.text(refusal.status(), "text/plain", refusal.detail());
        }
        throw failure;
    }
}
