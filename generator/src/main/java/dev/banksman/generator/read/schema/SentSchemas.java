package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the component schemas that any request reaches, and those that hold files to send. */
public final class SentSchemas {
    private final Reading reading;
    private final Map<String, SchemaNode> schemas;
    private final List<SchemaNode> multipart = new ArrayList<>();
    private final List<SchemaNode> otherwiseSent = new ArrayList<>();
    private final List<SchemaNode> answered = new ArrayList<>();

    public SentSchemas(Reading reading, Map<String, SchemaNode> schemas) {
        this.reading = reading;
        this.schemas = schemas;
        Components components = reading.document().getComponents();
        if (components != null) {
            Given.map(components.getRequestBodies()).values().forEach(this::addBody);
            Given.map(components.getParameters()).values().forEach(this::addParameter);
            Given.map(components.getResponses()).values().forEach(this::addAnswer);
        }
        Given.map(reading.document().getPaths()).values().forEach(this::addPath);
    }

    /** Those of bodies and parameters. */
    public Set<String> names() {
        return SchemaReach.of(
                Stream.concat(multipart.stream(), otherwiseSent.stream()).toList(), schemas);
    }

    /** Those of multipart bodies alone: what is binary in them is a file, and not a text of JSON. */
    public Set<String> uploaded() {
        Set<String> uploaded = new HashSet<>(SchemaReach.of(multipart, schemas));
        uploaded.removeAll(SchemaReach.of(
                Stream.concat(otherwiseSent.stream(), answered.stream()).toList(), schemas));
        return uploaded;
    }

    private void addPath(PathItem path) {
        Given.list(path.getParameters()).forEach(this::addParameter);
        path.readOperations().forEach(operation -> {
            addBody(operation.getRequestBody());
            Given.list(operation.getParameters()).forEach(this::addParameter);
            Given.map(operation.getResponses()).values().forEach(this::addAnswer);
        });
    }

    private void addBody(@Nullable RequestBody body) {
        if (body != null) {
            Given.map(body.getContent()).forEach((type, media) -> {
                boolean parts = type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
                add(media.getSchema(), parts ? multipart : otherwiseSent);
            });
        }
    }

    private void addParameter(Parameter parameter) {
        add(parameter.getSchema(), otherwiseSent);
        addContent(parameter.getContent(), otherwiseSent);
    }

    private void addAnswer(ApiResponse answer) {
        addContent(answer.getContent(), answered);
    }

    private void addContent(@Nullable Content content, List<SchemaNode> to) {
        Given.map(content).values().forEach(media -> add(media.getSchema(), to));
    }

    private void add(@Nullable Schema<?> schema, List<SchemaNode> to) {
        if (schema != null) {
            to.add(new SchemaNode(schema, reading.root()));
        }
    }
}
