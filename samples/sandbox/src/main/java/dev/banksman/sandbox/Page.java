package dev.banksman.sandbox;

import dev.banksman.sandbox.handshq.HandsHqSandbox;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page at {@code /}: shows what there is, and takes the wish that something fails. */
final class Page {
    private static final String CONTROL = "/control/duplications";

    private final Function<URI, HandsHqSandbox> handsHq;
    private final PageHtml html;

    /** The function gives the system on the server of an origin. */
    Page(Function<URI, HandsHqSandbox> handsHq, RecentExchanges recent) {
        this.handsHq = handsHq;
        this.html = new PageHtml(recent);
    }

    Mount mount() {
        List<Route> routes = List.of(
                Route.get("/", "The page", this::show),
                Route.post(CONTROL, "What the next duplication does", this::control));
        return new Mount("", routes, Page::refused, exchange -> {});
    }

    private Reply show(Call call) {
        return Reply.text(200, "text/html", html.of(handsHq.apply(call.base())))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }

    /**
     * A form's field {@code next}: {@code copy}, {@code pdf} or {@code none}. Other sites' forms have another origin.
     */
    private Reply control(Call call) {
        Optional<String> origin = call.header("Origin");
        if (origin.isPresent() && !origin.get().equals(call.base().toString())) {
            return Reply.text(403, "text/plain", "Only the sandbox's own page may do this.");
        }
        HandsHqSandbox system = handsHq.apply(call.base());
        switch (new String(call.body(), StandardCharsets.UTF_8)) {
            case "next=copy" -> system.failNextDuplication(DuplicationFailure.COPY);
            case "next=pdf" -> system.failNextDuplication(DuplicationFailure.PDF);
            case "next=none" -> system.failNoDuplication();
            default -> {
                return Reply.text(400, "text/plain", "Send next=copy, next=pdf or next=none.");
            }
        }
        return Reply.empty(303).header("Location", "/");
    }

    private static Reply refused(RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            return Reply.text(refusal.status(), "text/plain", refusal.detail());
        }
        throw failure;
    }
}
