package dev.banksman.sandbox.handshq.error;

import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever went wrong, as HandsHQ answers it. */
public final class ErrorReply {
    private static final System.Logger LOG = System.getLogger(ErrorReply.class.getName());

    private ErrorReply() {}

    public static Reply of(RuntimeException failure) {
        if (failure instanceof ApiFailure known) {
            return reply(known.errors());
        }
        if (failure instanceof Refusal refusal) {
            return of(refusal);
        }
        LOG.log(System.Logger.Level.ERROR, "The sandbox failed.", failure);
        return reply(List.of(new ApiError("Internal Server Error", 500, "sandbox_failed", "See the log.", null)));
    }

    private static Reply of(Refusal refusal) {
        String title = title(refusal.status());
        String code = title.toLowerCase(Locale.ROOT).replace(' ', '_');
        Reply reply = reply(List.of(new ApiError(title, refusal.status(), code, refusal.detail(), null)));
        return refusal.allow().isEmpty() ? reply : reply.header("Allow", String.join(", ", refusal.allow()));
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 413 -> "Content Too Large";
            default -> "Bad Request";
        };
    }

    private static Reply reply(List<ApiError> errors) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("errors");
        errors.forEach(error -> list.add(error.json()));
        return Json.reply(errors.get(0).status(), body);
    }
}
