package dev.banksman.generator.read.message;

import dev.banksman.generator.read.document.Media;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;

/**
 * How a parameter is written.
 *
 * @param json whether it is JSON: OpenAPI's {@code content}
 */
record WireStyle(String style, boolean explode, boolean json) {
    /** The styles that a place knows, its default first (OpenAPI 3.1, 4.8.12.2). */
    private static List<String> known(String place) {
        return switch (place) {
            case "path" -> List.of("simple", "label", "matrix");
            case "query" -> List.of("form", "spaceDelimited", "pipeDelimited", "deepObject");
            case "header" -> List.of("simple");
            default -> List.of("form");
        };
    }

    static WireStyle of(Node<Parameter> node, Values extensions, Reading reading) {
        Parameter parameter = node.value();
        boolean json = Media.best(parameter.getContent()).map(Media::json).orElse(false);
        String ours = extensions.text(Word.STYLE).orElse("");
        if (ours.equals("indexed") && parameter.getIn().equals("query")) {
            return new WireStyle(ours, true, json);
        }
        if (ours.equals("odata") && parameter.getIn().equals("path")) {
            return new WireStyle(ours, false, json);
        }
        String style = style(node, reading);
        boolean explode = parameter.getExplode() == null ? style.equals("form") : parameter.getExplode();
        return new WireStyle(style, explode || style.equals("deepObject"), json);
    }

    private static String style(Node<Parameter> node, Reading reading) {
        Parameter parameter = node.value();
        List<String> known = known(parameter.getIn());
        String fallback = known.get(0);
        String style =
                parameter.getStyle() == null ? fallback : parameter.getStyle().toString();
        if (known.contains(style)) {
            return style;
        }
        reading.notSupported(
                "The style of a parameter in " + parameter.getIn(), style, node.place(), "It is " + fallback + ".");
        return fallback;
    }

    /** Whether objects have a form of their own however deep they are. */
    boolean nests() {
        return json || style.equals("deepObject") || style.equals("indexed");
    }
}
