package dev.banksman.sandbox.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Says in our words what Javalin refused. */
final class Refusals {
    private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

    private Refusals() {}

    static Refusal of(HttpResponseException refused, Context context) {
        return switch (refused.getStatus()) {
            case 404 -> new Refusal(404, "There is nothing at " + context.path() + ".");
            case 405 -> notAllowed(allowed(refused), context);
            default -> new Refusal(refused.getStatus(), "The request was refused.");
        };
    }

    private static Refusal notAllowed(List<String> allowed, Context context) {
        String detail =
                context.req().getMethod() + " is not allowed here. Allowed: " + String.join(", ", allowed) + ".";
        return new Refusal(405, detail, allowed);
    }

    private static List<String> allowed(HttpResponseException refused) {
        return refused.getDetails().values().stream()
                .findFirst()
                .map(names -> List.of(names.split(", ")))
                .orElse(List.of());
    }

    /** Who asked reads what the observer of the exchange had to say. */
    static Reply observerFailed(Throwable failure) {
        ObjectNode body = Json.object();
        body.putArray("errors")
                .addObject()
                .put("title", "Internal Server Error")
                .put("status", 500)
                .put("code", "listener_failed")
                .put("detail", "The exchange's listener threw " + failure);
        return Json.reply(500, body);
    }

    /** A fault of the sandbox itself: said aloud, so that a test that meets it does not go on in silence. */
    static Reply internalError(Exception fault) {
        LOG.log(System.Logger.Level.ERROR, "The sandbox failed.", fault);
        return Reply.text(500, "application/json", ProtocolErrors.document(500, "The sandbox failed: see its log."));
    }
}
