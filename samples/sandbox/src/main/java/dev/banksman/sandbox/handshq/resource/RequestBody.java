package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Given;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
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

    /** Text that cannot be blank, wherever it is given. */
    Given<String> name(String name, Problems problems) {
        Given<String> text = text(name);
        String value = text.or("given");
        if (value == null || value.isBlank()) {
            problems.blank(pointer(name), name);
        }
        return text;
    }

    /** Text that must be there, and cannot be blank. */
    Given<String> required(String name, Problems problems) {
        Given<String> text = name(name, problems);
        if (!text.isPresent()) {
            problems.blank(pointer(name), name);
        }
        return text;
    }

    /** An id, which may come as a number, too: a string, a null, or nothing. */
    Given<String> id(String name) {
        JsonNode value = json.get(name);
        return value == null ? Given.absent() : Given.of(id(pointer(name), value));
    }

    /** A list of ids, or nothing ("Associations"). */
    Optional<List<String>> ids(String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isArray()) {
            throw ApiFailure.badRequest(pointer(name) + " must be an array of ids. Found: " + kind(value) + ".");
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode one : value) {
            String pointer = pointer(name) + "/" + ids.size();
            ids.add(Optional.ofNullable(id(pointer, one))
                    .orElseThrow(() -> ApiFailure.badRequest(pointer + " must be an id. Found: null.")));
        }
        return Optional.of(ids);
    }

    Given<Boolean> flag(String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            return Given.absent();
        }
        if (!value.isBoolean()) {
            throw ApiFailure.badRequest(pointer(name) + " must be true or false. Found: " + kind(value) + ".");
        }
        return Given.of(value.booleanValue());
    }

    /** A date, a null, or nothing; what is no date is a problem, and counts as nothing. */
    Given<LocalDate> date(String name, Problems problems) {
        Given<String> text = text(name);
        String value = text.or(null);
        if (value == null) {
            return text.isPresent() ? Given.of(null) : Given.absent();
        }
        try {
            return Given.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            problems.add("invalid_date", pointer(name), name + " is not a date such as 2021-12-20.");
            return Given.absent();
        }
    }

    private static @Nullable String id(String pointer, JsonNode value) {
        if (!value.isString() && !value.isIntegralNumber() && !value.isNull()) {
            throw ApiFailure.badRequest(pointer + " must be an id. Found: " + kind(value) + ".");
        }
        return value.isNull() ? null : value.asString();
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
