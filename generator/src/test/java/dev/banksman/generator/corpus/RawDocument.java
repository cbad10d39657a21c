package dev.banksman.generator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A document as its author wrote it, read without the front-end's parser: the proof must not believe what it proves.
 */
final class RawDocument {
    private static final int LONGEST_CHAIN = 50;

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private final Map<Path, JsonNode> files = new LinkedHashMap<>();
    private final Path root;

    RawDocument(Path file) {
        this.root = file.toAbsolutePath().normalize();
    }

    /** Whether a file is no document but something that documents refer to; what can't be read counts as a document. */
    static boolean isPart(Path file) {
        try {
            JsonNode tree = read(file);
            return !tree.has("openapi") && !tree.has("swagger");
        } catch (YAMLException | UncheckedIOException e) {
            return false;
        }
    }

    Part root() {
        return new Part(root, "", file(root));
    }

    boolean is30() {
        return !root().text("openapi").startsWith("3.1");
    }

    /** All files that were needed so far. */
    Map<Path, JsonNode> files() {
        return files;
    }

    /** What a part refers to, or the part itself; missing when the reference leads nowhere. */
    Part followed(Part part) {
        Part target = part;
        for (int i = 0; target.node().path("$ref").isString(); i++) {
            target = i < LONGEST_CHAIN ? next(target) : missing(target);
        }
        return target;
    }

    /** One step along a reference. */
    Part next(Part reference) {
        String ref = reference.text("$ref");
        int hash = (ref + "#").indexOf('#');
        String location = ref.substring(0, hash);
        if (location.contains("://")) {
            return missing(reference);
        }
        Path file = location.isEmpty()
                ? reference.file()
                : reference.file().resolveSibling(location).normalize();
        String pointer = hash < ref.length() ? ref.substring(hash + 1) : "";
        return new Part(file, "", file(file))
                .find(URLDecoder.decode(pointer.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    private static Part missing(Part at) {
        return new Part(at.file(), at.pointer(), MissingNode.getInstance());
    }

    private JsonNode file(Path file) {
        return files.computeIfAbsent(file, RawDocument::read);
    }

    /** JSON that is indented by tabs is no YAML; what is braced like JSON may be. */
    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return YamlTree.read(text);
        }
    }

    private static JsonNode read(Path file) {
        if (!Files.isRegularFile(file)) {
            return MissingNode.getInstance();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8); // replacing what is no UTF-8
            return Swagger2.converted(text.stripLeading().startsWith("{") ? json(text) : YamlTree.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
