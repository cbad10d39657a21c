package dev.banksman.generator.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schemas of a document of Swagger 2.0 as they are written. The front-end's converter takes one without a
 * type for an object, drops a property that has two types, and the properties of a map that has some.
 */
final class SwaggerSchemas {
    private static final String VERSION = "x-original-swagger-version";
    private static final Pattern SHARED = Pattern.compile("#/(responses|parameters)/([^/]+)");

    private final JsonNode written;
    private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();
    private final Map<String, Consumer<Schema<?>>> places = new LinkedHashMap<>();

    private SwaggerSchemas(JsonNode written) {
        this.written = written;
    }

    /** Puts them into the converted document; whatever refers to other files stays as it was converted. */
    static void restored(OpenAPI document, WrittenDocument written) {
        if (document.getExtensions() != null && document.getExtensions().containsKey(VERSION)) {
            SwaggerSchemas restored = new SwaggerSchemas(written.tree());
            restored.collect(document);
            restored.place();
        }
    }

    private void collect(OpenAPI document) {
        Components components = document.getComponents();
        if (components != null) {
            definitions(components);
            answers(components.getResponses(), written.path("responses"));
        }
        if (document.getPaths() != null) {
            document.getPaths()
                    .forEach((path, item) ->
                            operations(item, written.path("paths").path(path)));
        }
    }

    private void definitions(Components components) {
        written.path("definitions").properties().forEach(definition -> {
            if (components.getSchemas() != null && components.getSchemas().containsKey(definition.getKey())) {
                add(definition.getValue(), schema -> components.getSchemas().put(definition.getKey(), schema));
            }
        });
    }

    private void operations(PathItem item, JsonNode path) {
        item.readOperationsMap()
                .forEach((verb, operation) ->
                        operation(operation, path.path(verb.name().toLowerCase(Locale.ROOT))));
    }

    private void operation(Operation operation, JsonNode from) {
        answers(operation.getResponses(), from.path("responses"));
        RequestBody body = operation.getRequestBody();
        for (JsonNode reference : from.path("parameters")) {
            JsonNode parameter = behind(reference);
            if (body != null && parameter.path("in").asText("").equals("body")) {
                content(body.getContent(), parameter.path("schema"));
            }
        }
    }

    private void answers(@Nullable Map<String, ApiResponse> answers, JsonNode from) {
        if (answers != null) {
            answers.forEach((status, answer) ->
                    content(answer.getContent(), behind(from.path(status)).path("schema")));
        }
    }

    /** What is shared is written once, and converted wherever it is used. */
    private JsonNode behind(JsonNode reference) {
        Matcher shared = SHARED.matcher(reference.path("$ref").asText(""));
        return shared.matches() ? written.path(shared.group(1)).path(shared.group(2)) : reference;
    }

    private void content(@Nullable Content content, JsonNode schema) {
        if (content != null) {
            content.values().forEach(media -> add(schema, media::setSchema));
        }
    }

    private void add(JsonNode schema, Consumer<Schema<?>> place) {
        if (schema.isObject() && SwaggerSchema.isWhole(schema)) {
            String name = "s" + places.size();
            schemas.set(name, SwaggerSchema.of(schema));
            places.put(name, place);
        }
    }

    private void place() {
        ObjectNode carrier = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        carrier.putObject("paths");
        carrier.putObject("components").set("schemas", schemas);
        OpenAPI read = new OpenAPIV3Parser().readContents(carrier.toString()).getOpenAPI();
        if (read != null && read.getComponents() != null && read.getComponents().getSchemas() != null) {
            read.getComponents().getSchemas().forEach((name, schema) -> accept(places.get(name), schema));
        }
    }

    private static void accept(@Nullable Consumer<Schema<?>> place, @Nullable Schema<?> schema) {
        if (place != null && schema != null) {
            place.accept(schema);
        }
    }
}
