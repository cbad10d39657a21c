package dev.banksman.generator.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A document as its author wrote it, for what the front-end's parser loses. It is read once, if anybody asks. */
final class WrittenDocument {
    private final String location;
    private @Nullable JsonNode tree;

    /** By the document's path, as the front-end was given it; empty when it was text. */
    WrittenDocument(String location) {
        this.location = location;
    }

    /** Its root; missing when it isn't a file that can be read once more. */
    JsonNode tree() {
        JsonNode known = tree;
        if (known == null) {
            known = read();
            tree = known;
        }
        return known;
    }

    private JsonNode read() {
        try {
            String text = Files.readString(Path.of(location), StandardCharsets.UTF_8);
            JsonNode read = DeserializationUtils.deserializeIntoTree(text, location);
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException | InvalidPathException e) {
            return MissingNode.getInstance();
        }
    }
}
