package dev.banksman.sandbox.hcss.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of JSON Patch that the document describes, applied to a project's fields; all else is refused. */
public final class PatchDialect {
    private PatchDialect() {}

    /** Does one step; or says why not. */
    public static Optional<String> apply(JsonNode step, ObjectNode fields) {
        String path = step.path("path").asString("");
        String op = step.path("op").asString("");
        if (!op.equals("add") && !op.equals("replace")) {
            return refused(path, "'op' is add or replace, not '" + op + "'");
        }
        if (path.startsWith("/")) {
            return refused(path, "a path has no leading slash");
        }
        if (!step.has("value")) {
            return refused(path, "there is no value");
        }
        List<String> names =
                Arrays.stream(path.split("/", -1)).map(PatchDialect::unescaped).toList();
        return names.get(0).equals("fields")
                ? apply(names, path, op, step.get("value"), fields)
                : refused(path, "a path begins with fields/");
    }

    private static Optional<String> apply(
            List<String> names, String path, String op, JsonNode value, ObjectNode fields) {
        return switch (names.size()) {
            case 2 -> {
                fields.set(names.get(1), value);
                yield Optional.empty();
            }
            case 3 -> element(names.get(2), path, op, value, fields.path(names.get(1)));
            default -> refused(path, "a property within an array can't be set; replace the full array element instead");
        };
    }

    private static Optional<String> element(String index, String path, String op, JsonNode value, JsonNode holder) {
        if (!(holder instanceof ArrayNode array)) {
            return refused(path, "there is no array");
        }
        if (index.equals("-") && op.equals("add")) {
            array.add(value);
            return Optional.empty();
        }
        boolean there = index.matches("0|[1-9]\\d{0,8}") && Integer.parseInt(index) < array.size();
        if (!there || !op.equals("replace")) {
            return refused(path, "an element that is there can be replaced, and one be added as -");
        }
        array.set(Integer.parseInt(index), value);
        return Optional.empty();
    }

    private static Optional<String> refused(String path, String why) {
        Function<String, String> shown = text -> text.length() > 100 ? text.substring(0, 100) + "…" : text;
        return Optional.of("The path '" + shown.apply(path) + "' can't be patched: " + why + ".");
    }

    /** RFC 6901, section 4. */
    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
