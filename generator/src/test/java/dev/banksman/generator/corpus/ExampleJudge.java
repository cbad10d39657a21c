package dev.banksman.generator.corpus;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Judges examples by their own schemas, independently of the generator: is it the document that is wrong? */
final class ExampleJudge {
    private static final String BASE = "https://document.invalid";

    private final Map<Path, JsonNode> judged = new HashMap<>();
    private final SchemaRegistry registry;

    /** A judge that knows the files which the document has needed so far. */
    ExampleJudge(RawDocument document) {
        document.files()
                .forEach(
                        (file, tree) -> judged.put(file, JudgedPlace.followed(JudgedSchema.of(tree, document.is30()))));
        Map<String, String> texts = new HashMap<>();
        judged.forEach((file, tree) -> texts.put(uri(file), tree.toString()));
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** How an example contradicts its schema; empty when it doesn't, or when that can't be told. */
    Optional<String> contradiction(Example example) {
        Part place = example.schema();
        try {
            String pointer =
                    JudgedPlace.of(judged.getOrDefault(place.file(), MissingNode.getInstance()), place.pointer());
            return schema(uri(place.file()), pointer).validate(example.value().node()).stream()
                    .findFirst()
                    .map(ExampleJudge::shown);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Asked for a part of a file, the registry reads and keeps the whole file once more. */
    private Schema schema(String file, String pointer) {
        Schema whole = registry.getSchema(SchemaLocation.of(file));
        return pointer.isEmpty()
                ? whole
                : whole.getRefSchema(SchemaLocation.of(file + "#" + pointer).getFragment());
    }

    private static String shown(Error error) {
        return "at " + error.getInstanceLocation() + ": " + error.getMessage();
    }

    private static String uri(Path file) {
        return BASE + file.toUri().getRawPath();
    }
}
