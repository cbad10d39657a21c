package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.error.HcssFailure;
import dev.banksman.sandbox.http.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The query of a call. The document writes the names in two ways: case does not matter. */
final class Parameters {
    private static final int LARGEST_TOP = 1000;

    private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Parameters(Call call) {
        values.putAll(call.query());
    }

    Map<String, List<String>> all() {
        return values;
    }

    Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isEmpty());
    }

    boolean flag(String name, boolean standard) {
        return text(name)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw HcssFailure.badRequest(name + " is true or false.");
                })
                .orElse(standard);
    }

    /** How many to answer at most. */
    int top() {
        String text = text("top").orElse("100");
        int top = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (top < 1 || top > LARGEST_TOP) {
            throw HcssFailure.badRequest("top is a number from 1 to " + LARGEST_TOP + ".");
        }
        return top;
    }
}
