package dev.banksman.sandbox.handshake.error;

import dev.banksman.sandbox.handshake.format.Format;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;

/** Whatever went wrong, as an answer. */
public final class ErrorReply {
    private static final System.Logger LOG = System.getLogger(ErrorReply.class.getName());
    private static final String HTML = "text/html; charset=utf-8";

    private ErrorReply() {}

    /** What an operation refused, in the format that was asked for. */
    public static Reply of(HandshakeFailure failure, Format format) {
        return switch (failure.shape()) {
            case ERROR -> error(failure.status(), failure.detail(), format);
            case MESSAGE ->
                format.reply(
                        failure.status(),
                        Json.object()
                                .put("error_message", failure.detail())
                                .put("traceback", "Traceback (most recent call last): the sandbox"));
            case EMPTY -> empty(failure.status());
            case PAGE -> page(failure.status(), failure.detail());
        };
    }

    /** What is wrong with a request, in the format that was asked for. */
    public static Reply error(int status, String detail, Format format) {
        return format.reply(status, Json.object().put("error", detail));
    }

    /** What reached no operation: a page, or for a wrong method nothing. */
    public static Reply of(RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            Reply reply = refusal.status() == 405 ? empty(405) : page(refusal.status(), refusal.detail());
            return refusal.allow().isEmpty() ? reply : reply.header("Allow", String.join(", ", refusal.allow()));
        }
        LOG.log(System.Logger.Level.ERROR, "The sandbox failed.", failure);
        return page(500, "The sandbox failed: see its log.");
    }

    private static Reply empty(int status) {
        Reply reply = Reply.empty(status).header("Content-Type", HTML);
        return status == 401 ? reply.header("WWW-Authenticate", "Basic realm=\"handshake\"") : reply;
    }

    private static Reply page(int status, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return Reply.text(
                status,
                "text/html",
                "<!DOCTYPE html>\n<html><head><title>%d</title></head><body><h1>%s</h1></body></html>\n"
                        .formatted(status, escaped));
    }
}
