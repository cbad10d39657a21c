package dev.banksman.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sample of a vendor's reference, kept as a file that is named {@code operationId.status.json},
 * {@code operationId.request.json} or {@code webhook.event.json}, with an optional variant behind the second word.
 *
 * @param name the file's name
 * @param json the sample, mended
 */
record Sample(String name, JsonNode json) {

    /** All samples of a system, by name. */
    static List<Sample> of(String system) {
        Path folder = Path.of("src/test/resources", system, "samples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Sample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample named(String system, String name) {
        return read(Path.of("src/test/resources", system, "samples", name));
    }

    private static Sample read(Path file) {
        return new Sample(file.getFileName().toString(), JsonMapper.shared().readTree(file));
    }

    /** The operation's id, or the webhook's key. */
    String owner() {
        return name.substring(0, name.indexOf('.'));
    }

    boolean isEvent() {
        return kind().equals("event");
    }

    boolean isAnswer() {
        return !isEvent() && !kind().equals("request");
    }

    /** The body's place in the operation or webhook. */
    Place declaredIn(Place owner) {
        return isAnswer() ? owner.at("responses").at(kind()) : owner.at("requestBody");
    }

    private String kind() {
        return name.split("\\.", -1)[1];
    }

    /** The sample as the project reads it. */
    JsonNode canonical() {
        JsonNode canonical = json.deepCopy();
        Reading.of(name).forEach(reading -> reading.applyTo(canonical));
        return canonical;
    }

    @Override
    public String toString() {
        return name;
    }
}
