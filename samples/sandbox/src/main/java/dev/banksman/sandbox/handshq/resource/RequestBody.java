package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Given;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object in a request's body, read by name. Properties that the document does not know are left alone; a property of
 * the wrong type is a 400.
 *
 * @param path the JSON Pointer of this object in the body
 */
record RequestBody(ObjectNode json, String path) {
    static RequestBody of(Call call) {
        String type = call.header("Content-Type").orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw ApiFailure.badRequest("The body must be JSON. Send Content-Type: application/json.");
        }
        return new RequestBody(object(Json.read(call.body()), ""), "");
    }

    /** The object that the parameters are nested within. */
    RequestBody wrapper(String name) {
        return optionalWrapper(name)
                .orElseThrow(() -> ApiFailure.badRequest("All parameters must be nested within " + name + "."));
    }

    Optional<RequestBody> optionalWrapper(String name) {
        JsonNode value = json.get(name);
        return value == null
                ? Optional.empty()
                : Optional.of(new RequestBody(object(value, pointer(name)), pointer(name)));
    }

    /** A string, a null, or nothing. */
    Given<String> text(String name) {
        JsonNode value = json.get(name);
        return value == null ? Given.absent() : Given.of(text(name, value));
    }

    @Nullable
    String text(String name, JsonNode value) {
        if (!value.isString() && !value.isNull()) {
            throw ApiFailure.badRequest(pointer(name) + " must be a string. Found: " + kind(value) + ".");
        }
        return value.isNull() ? null : value.stringValue();
    }

    /** Where the property is, as a JSON Pointer (RFC 6901). */
    String pointer(String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static ObjectNode object(JsonNode value, String pointer) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        String what = pointer.isEmpty() ? "The body" : pointer;
        throw ApiFailure.badRequest(what + " must be an object. Found: " + kind(value) + ".");
    }

    private static String kind(JsonNode value) {
        return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
