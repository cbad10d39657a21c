package dev.banksman.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of a vendor's reference, as received.
 *
 * @param lines all of them
 */
record Reference(List<String> lines) {
    private static final Path SHARED = Path.of(System.getProperty("banksman.shared", "../../shared"));
    private static final Pattern REQUEST_LINE = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) https?://.*");
    private static final Pattern JSON_LINE = Pattern.compile("\\s*(?:[\"{}\\[\\],].*|//.*)?");

    static Path file(String name) {
        return SHARED.resolve("api-docs").resolve(name);
    }

    static Reference read(Path file) {
        try {
            return new Reference(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines of the form {@code GET https://…}. */
    List<String> requestLines() {
        return lines.stream()
                .filter(line -> REQUEST_LINE.matcher(line).matches())
                .toList();
    }

    /** The JSON objects that start on a line of their own, with their slips mended. */
    List<JsonNode> samples() {
        return writtenSamples().stream()
                .map(text -> JsonMapper.shared().readTree(Mending.mend(text)))
                .toList();
    }

    /** The same as they are written. */
    List<String> writtenSamples() {
        List<String> samples = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).equals("{")) {
                List<String> block = block(line);
                samples.add(String.join("\n", block));
                line += block.size() - 1;
            }
        }
        return samples;
    }

    /** Ends where the brackets balance, or, if one is missing, at the first line that cannot be JSON. */
    private List<String> block(int start) {
        List<String> block = new ArrayList<>();
        int depth = 0;
        do {
            String line = lines.get(start + block.size());
            depth += Mending.depth(line);
            block.add(line);
        } while (depth > 0
                && start + block.size() < lines.size()
                && JSON_LINE.matcher(lines.get(start + block.size())).matches());
        return block;
    }
}
