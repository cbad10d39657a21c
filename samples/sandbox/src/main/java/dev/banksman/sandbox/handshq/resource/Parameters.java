package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.http.Call;
import java.util.List;
import java.util.Optional;

/** Reads query parameters; what is not as the document describes it is a 400. */
final class Parameters {
    private Parameters() {}

    static Optional<String> one(Call call, String name) {
        List<String> values = call.query(name);
        if (values.size() > 1) {
            throw ApiFailure.badRequest(
                    "The parameter " + name + " was sent " + values.size() + " times. Send it once.");
        }
        return values.stream().findFirst();
    }

    /** One of the allowed values, the first of which is the default. */
    static String oneOf(Call call, String name, String... allowed) {
        String value = one(call, name).orElse(allowed[0]);
        if (!List.of(allowed).contains(value)) {
            throw ApiFailure.badRequest("The parameter " + name + " is one of " + String.join(", ", allowed) + ".");
        }
        return value;
    }

    /** The page, counted from 1. */
    static int page(Call call) {
        String page = one(call, "page").orElse("1");
        if (!page.matches("[1-9][0-9]{0,8}")) {
            throw ApiFailure.badRequest("The parameter page is a number from 1.");
        }
        return Integer.parseInt(page);
    }
}
