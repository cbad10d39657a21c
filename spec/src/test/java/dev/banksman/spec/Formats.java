package dev.banksman.spec;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The formats that a document names by {@code x-banksman-formats}.
 *
 * @param suffixes what can stand behind a path, such as {@code .xml}
 * @param tastypie whether the document's XML is that of Tastypie
 */
record Formats(List<String> suffixes, boolean tastypie) {
    private static final String TIME =
            "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?$";

    static Formats of(Place document) {
        List<Place> formats =
                List.copyOf(document.at("x-banksman-formats").members().values());
        return new Formats(
                formats.stream()
                        .map(format -> format.text("suffix"))
                        .filter(suffix -> !suffix.isEmpty())
                        .toList(),
                formats.stream().anyMatch(format -> format.text("dialect").equals("tastypie")));
    }

    /** The path as the document's templates have it. */
    String withoutSuffix(String path) {
        return suffixes.stream()
                .filter(path::endsWith)
                .findFirst()
                .map(suffix -> path.substring(0, path.length() - suffix.length()))
                .orElse(path);
    }

    /** The document by which answers are judged: what means an instant may lack its offset there. */
    static JsonNode forAnswers(JsonNode document) {
        if (!document.path("x-banksman-instant").asBoolean(false)) {
            return document;
        }
        JsonNode lenient = document.deepCopy();
        allowLocalTimes(lenient);
        return lenient;
    }

    private static void allowLocalTimes(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("format").asString("").equals("date-time")) {
            schema.remove("format");
            schema.put("pattern", TIME);
        }
        node.forEach(Formats::allowLocalTimes);
    }
}
