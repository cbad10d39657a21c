package dev.banksman.generator.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A document as its author wrote it, for what the front-end's parser loses. */
final class WrittenDocument {
    private WrittenDocument() {}

    /** The document's tree; missing when it isn't a file that can be read once more. */
    static JsonNode read(String location) {
        try {
            String text = Files.readString(Path.of(location), StandardCharsets.UTF_8);
            JsonNode tree = DeserializationUtils.deserializeIntoTree(text, location);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (IOException | InvalidPathException e) {
            return MissingNode.getInstance();
        }
    }
}
