package dev.banksman.generator.corpus;

import dev.banksman.client.json.Json;
import dev.banksman.client.json.Mismatch;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** JSON into a type and back, as the runtime does it. */
final class RoundTrip {
    private final Json json = Json.create();

    /** What went wrong; empty when the same value came back. */
    Optional<String> failure(JsonNode value, Type type) {
        try {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            Optional<Object> read = json.read(text, "", type);
            JsonNode back = json.tree(read.map(json::write).orElse("null".getBytes(StandardCharsets.UTF_8)));
            return SameValue.difference(value, back);
        } catch (Mismatch | JacksonException | LinkageError e) {
            return Optional.of("as " + type.getTypeName() + ": " + firstLine(e));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of("as " + type.getTypeName() + ": " + e.getClass().getSimpleName() + " " + firstLine(e));
        }
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
