package dev.banksman.generator.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a schema is called that has no name of its own: like the last thing on the way to it that somebody named. */
final class DistantName {
    /** After these comes a name, whatever it looks like. */
    private static final Set<String> NAMING = Set.of(
            "properties",
            "definitions",
            "$defs",
            "parameters",
            "responses",
            "requestBodies",
            "headers",
            "paths",
            "webhooks",
            "callbacks",
            "pathItems");

    private static final String SCHEMA = "Schema";

    private DistantName() {}

    static String of(String pointer, Predicate<String> taken) {
        String name = candidate(pointer);
        String free = name;
        for (int i = 2; taken.test(free); i++) {
            free = i == 2 ? name + SCHEMA : name + SCHEMA + i;
        }
        return free;
    }

    private static String candidate(String pointer) {
        List<String> named = new ArrayList<>(List.of(SCHEMA));
        String before = "";
        for (String token : pointer.substring(1).split("/", -1)) {
            boolean names = NAMING.contains(before) || before.startsWith("x-");
            if (names && !token.matches("\\d+|default")) {
                named.add(token.replace("~1", "/").replace("~0", "~"));
            }
            before = names ? "" : token;
        }
        String last = named.get(named.size() - 1);
        return last.startsWith("/") ? ofPath(last) + role(pointer) : last;
    }

    /** {@code pets-by-id} of {@code /pets/{id}}. */
    private static String ofPath(String path) {
        String words = path.replaceAll("\\{([^{}]*)}", "by/$1").replaceAll("/+", "-");
        String bare = words.replaceAll("^-|-$", "");
        return bare.isEmpty() ? SCHEMA : bare;
    }

    /** What it is to the operation in which it stands. */
    private static String role(String pointer) {
        if (pointer.contains("/parameters/")) {
            return "-parameter";
        }
        return pointer.contains("/requestBody/") ? "-request" : pointer.contains("/responses/") ? "-response" : "";
    }
}
