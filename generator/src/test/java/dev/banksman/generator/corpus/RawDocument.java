package dev.banksman.generator.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A document as its author wrote it, read without the front-end's parser: the proof must not believe what it proves.
 */
final class RawDocument {
    private static final int LONGEST_CHAIN = 50;

    private final Map<Path, JsonNode> files = new LinkedHashMap<>();
    private final Path root;

    RawDocument(Path file) {
        this.root = file.toAbsolutePath().normalize();
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

    private static JsonNode read(Path file) {
        if (!Files.isRegularFile(file)) {
            return MissingNode.getInstance();
        }
        try (Reader text = Files.newBufferedReader(file)) {
            return Swagger2.converted(YamlTree.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
