package dev.banksman.sandbox.hcss.error;

import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;

/** Whatever went wrong, as an answer. */
public final class ErrorReply {
    private static final System.Logger LOG = System.getLogger(ErrorReply.class.getName());

    private ErrorReply() {}

    public static Reply of(RuntimeException failure) {
        if (failure instanceof HcssFailure known) {
            Reply reply = reply(known.status(), known.detail());
            return known.status() == 401 ? reply.header("WWW-Authenticate", "Bearer") : reply;
        }
        if (failure instanceof Refusal refusal) {
            Reply reply = reply(refusal.status(), refusal.detail());
            return refusal.allow().isEmpty() ? reply : reply.header("Allow", String.join(", ", refusal.allow()));
        }
        LOG.log(System.Logger.Level.ERROR, "The sandbox failed.", failure);
        return reply(500, "The sandbox failed: see its log.");
    }

    private static Reply reply(int status, String detail) {
        return Json.reply(
                status,
                Json.object().put("title", title(status)).put("status", status).put("detail", detail));
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 413 -> "Content Too Large";
            case 500 -> "Internal Server Error";
            default -> "Bad Request";
        };
    }
}
