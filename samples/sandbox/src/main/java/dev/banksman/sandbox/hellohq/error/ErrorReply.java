package dev.banksman.sandbox.hellohq.error;

import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Whatever went wrong, as an answer (OData JSON Format 4.0, section 19; the code is null). */
public final class ErrorReply {
    private static final System.Logger LOG = System.getLogger(ErrorReply.class.getName());

    private ErrorReply() {}

    public static Reply of(RuntimeException failure) {
        if (failure instanceof HelloHqFailure known) {
            Reply reply = reply(known.status(), known.message());
            return known.status() == 401 ? reply.header("WWW-Authenticate", "Bearer") : reply;
        }
        if (failure instanceof Refusal refusal) {
            Reply reply = reply(refusal.status(), refusal.detail());
            return refusal.allow().isEmpty() ? reply : reply.header("Allow", String.join(", ", refusal.allow()));
        }
        LOG.log(System.Logger.Level.ERROR, "The sandbox failed.", failure);
        return reply(500, "The sandbox failed: see its log.");
    }

    private static Reply reply(int status, String message) {
        ObjectNode body = Json.object();
        body.putObject("error").putNull("code").put("message", message);
        return Json.reply(status, body);
    }
}
