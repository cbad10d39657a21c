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
 * A sample of a vendor's reference, kept as a file that is named {@code operationId.status.json} or
 * {@code operationId.request.json}, with an optional variant behind the status.
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

    String operationId() {
        return name.substring(0, name.indexOf('.'));
    }

    /** The request body's or the answer's place in an operation of the document. */
    Place declaredIn(Place operation) {
        String kind = name.split("\\.", -1)[1];
        return kind.equals("request")
                ? operation.at("requestBody")
                : operation.at("responses").at(kind);
    }

    @Override
    public String toString() {
        return name;
    }
}
