package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request. */
final class Body {
    private Body() {}

    static ObjectNode object(Call call) {
        if (call.body().length == 0) {
            throw HelloHqFailure.badRequest("The request body is missing.");
        }
        return object(Json.read(call.body()));
    }

    static ObjectNode object(JsonNode json) {
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw HelloHqFailure.badRequest("There must be a JSON object.");
    }
}
