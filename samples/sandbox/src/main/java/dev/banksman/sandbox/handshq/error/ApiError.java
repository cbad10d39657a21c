package dev.banksman.sandbox.handshq.error;

import dev.banksman.sandbox.http.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of {@code errors[]}, a JSON:API error object, but with a number for its status, as in the document's
 * sample.
 *
 * @param pointer the JSON Pointer into the request's body; null if it is about no part of it
 */
public record ApiError(
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable String pointer) {
    ObjectNode json() {
        ObjectNode error =
                Json.object().put("title", title).put("status", status).put("code", code);
        if (detail != null) {
            error.put("detail", detail);
        }
        if (pointer != null) {
            error.putObject("source").put("pointer", pointer);
        }
        return error;
    }
}
