package dev.banksman.sandbox;

import dev.banksman.sandbox.handshake.HandshakeSandbox;
import dev.banksman.sandbox.handshake.resource.Faults.Fault;
import dev.banksman.sandbox.handshq.HandsHqApp;
import dev.banksman.sandbox.handshq.HandsHqSandbox;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import dev.banksman.sandbox.handshq.domain.EventType;
import dev.banksman.sandbox.http.Call;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What the page's forms do. Each says what came of it; what was not filled in as it should be is empty. */
final class Controls {
    private Controls() {}

    /** A form's field {@code next}: {@code copy}, {@code pdf} or {@code none}. */
    static Optional<String> duplications(HandsHqSandbox system, Call call) {
        switch (call.form("next")) {
            case "copy" -> system.failNextDuplication(DuplicationFailure.COPY);
            case "pdf" -> system.failNextDuplication(DuplicationFailure.PDF);
            case "none" -> system.failNoDuplication();
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of("");
    }

    /** A form's field {@code next}: {@code message}, {@code page} or {@code none}. */
    static Optional<String> handshake(HandshakeSandbox system, Call call) {
        switch (call.form("next")) {
            case "message" -> system.failNext(Fault.MESSAGE);
            case "page" -> system.failNext(Fault.PAGE);
            case "none" -> system.failNothing();
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of("");
    }

    /** The fields {@code event}, {@code url} and {@code signature}, which is {@code good} or {@code bad}. */
    static Optional<String> events(HandsHqSandbox system, Call call) {
        String signature = call.form("signature");
        if (!signature.equals("good") && !signature.equals("bad")) {
            return Optional.empty();
        }
        return EventType.of(call.form("event"))
                .map(type -> send(system, type, call.form("url"), signature.equals("good")));
    }

    private static String send(HandsHqSandbox system, EventType type, String url, boolean genuine) {
        try {
            boolean sent = system.sendSample(type, new URI(url), genuine);
            String how = genuine ? "" : ", with a bad signature";
            return sent
                    ? type.wireName() + " is on its way to " + url + how + "."
                    : "There is nothing left that " + type.wireName() + " could be about.";
        } catch (URISyntaxException e) {
            return "Not sent: this is no URL.";
        } catch (IllegalArgumentException e) {
            return "Not sent. " + e.getMessage();
        }
    }

    /** The fields {@code id} and {@code do}: {@code archive}, {@code unarchive} or {@code review}. */
    static Optional<String> projects(HandsHqSandbox system, Call call) {
        HandsHqApp app = system.app();
        String id = call.form("id");
        return switch (call.form("do")) {
            case "archive" -> said(app.archiveProject(id), "Project " + id + " is archived");
            case "unarchive" -> said(app.unarchiveProject(id), "Project " + id + " is no longer archived");
            case "review" -> said(app.requestReviews(id), "Reviews of project " + id + " are requested");
            default -> Optional.empty();
        };
    }

    /** The fields {@code id}, of an assignment, and {@code do}: {@code accept} or {@code reject}. */
    static Optional<String> reviews(HandsHqSandbox system, Call call) {
        HandsHqApp app = system.app();
        String id = call.form("id");
        return switch (call.form("do")) {
            case "accept" -> said(app.acceptReview(id), "Assignment " + id + " has accepted the document");
            case "reject" -> said(app.rejectReview(id), "Assignment " + id + " has rejected the document");
            default -> Optional.empty();
        };
    }

    private static Optional<String> said(boolean done, String what) {
        return Optional.of(done ? what + "." : "Nothing was done: there is no such thing, or it is so already.");
    }
}
