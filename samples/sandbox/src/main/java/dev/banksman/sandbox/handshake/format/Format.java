package dev.banksman.sandbox.handshake.format;

import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a body is written. */
public enum Format {
    JSON(".json", "application/json") {
        @Override
        public Reply reply(int status, JsonNode tree) {
            return Json.reply(status, tree);
        }

        @Override
        JsonNode read(byte[] body) {
            return Json.read(body);
        }
    },
    XML(".xml", "application/xml") {
        @Override
        public Reply reply(int status, JsonNode tree) {
            return Reply.text(status, "application/xml", XmlWriter.write(tree));
        }

        @Override
        JsonNode read(byte[] body) {
            return XmlReader.read(body);
        }
    };

    private final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** What stands behind the path to ask for it. */
    public String suffix() {
        return suffix;
    }

    /** An answer in this format. */
    public abstract Reply reply(int status, JsonNode tree);

    abstract JsonNode read(byte[] body);

    /** The one that the path ends in, if it does. */
    public static Optional<Format> atTheEndOf(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith(format.suffix))
                .findFirst();
    }

    /** The one that {@code Accept} likes best (RFC 9110, section 12.5.1); JSON if it doesn't say. */
    public static Format accepted(Call call) {
        List<String> ranges = Arrays.stream(call.header("Accept").orElse("").split(","))
                .sorted(Comparator.comparingDouble(Format::quality).reversed())
                .map(Format::bare)
                .toList();
        return ranges.stream()
                .flatMap(range -> covered(range).stream())
                .findFirst()
                .orElse(JSON);
    }

    private static Optional<Format> covered(String range) {
        return switch (range) {
            case "text/xml" -> Optional.of(XML);
            case "*/*", "application/*" -> Optional.of(JSON);
            default -> of(range);
        };
    }

    private static double quality(String range) {
        String weight = range.replaceAll("\\s", "").replaceFirst("^.*;q=", "");
        return weight.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(weight) : 1;
    }

    private static String bare(String mediaType) {
        return mediaType.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Format> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * The body as its {@code Content-Type} says.
     *
     * @throws UnreadableBody if it says nothing that is known, or something that the body is not
     */
    public static JsonNode body(Call call) {
        String sent = call.header("Content-Type").orElse("");
        Format format = of(bare(sent))
                .orElseThrow(() -> new UnreadableBody(
                        "A body is application/json or application/xml. Its Content-Type is '" + bare(sent) + "'."));
        return format.read(call.body());
    }
}
