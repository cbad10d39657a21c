package dev.banksman.generator.prepare;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Schemas that stand outside {@code components/schemas} and are referred to where they stand: that of a parameter, of
 * an answer, or of an operation in {@code paths}, as bundlers leave them. Each gets a name among the component schemas.
 */
final class DistantSchemas {
    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenAPI document;
    private final ObjectMapper mapper;
    private final JsonNode written;
    private final Map<String, Schema<?>> named = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private DistantSchemas(OpenAPI document, JsonNode file) {
        this.document = document;
        this.mapper = document.getSpecVersion() == SpecVersion.V31 ? Json31.mapper() : Json.mapper();
        this.written = file.isMissingNode() ? mapper.valueToTree(document) : file;
    }

    /**
     * Reads the document once more, if there is such a reference in it: the parser moves what it reads. Where it was
     * fetched, or was text, the parser's model has to do. What leads nowhere stays as it is.
     */
    static void named(OpenAPI document, WrittenDocument written) {
        List<Schema<?>> references = new ArrayList<>();
        SchemaWalk.each(document, schema -> {
            if (isDistant(schema)) {
                references.add(schema);
            }
        });
        if (!references.isEmpty()) {
            new DistantSchemas(document, written.tree()).name(references);
        }
    }

    private static boolean isDistant(Schema<?> schema) {
        String ref = schema.get$ref();
        return ref != null && ref.startsWith("#/") && !ref.startsWith(SCHEMAS);
    }

    /** A schema that is moved may hold such references itself. */
    private void name(List<Schema<?>> references) {
        references.forEach(this::name);
        while (!named.isEmpty()) {
            Components components = components();
            Map<String, Schema<?>> moved = new LinkedHashMap<>(named);
            named.clear();
            moved.forEach(components::addSchemas);
            SchemaWalk.each(new OpenAPI().components(new Components().schemas(raw(moved))), schema -> {
                if (isDistant(schema)) {
                    name(schema);
                }
            });
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the model's own map is of raw schemas
    private static Map<String, Schema> raw(Map<String, Schema<?>> schemas) {
        return new LinkedHashMap<>(schemas);
    }

    private Components components() {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        return document.getComponents();
    }

    private void name(Schema<?> reference) {
        String pointer = decoded(reference.get$ref().substring(1));
        String known = names.get(pointer);
        Optional<String> name = known != null ? Optional.of(known) : moved(pointer);
        name.ifPresent(to -> reference.set$ref(SCHEMAS + to.replace("~", "~0").replace("/", "~1")));
    }

    private Optional<String> moved(String pointer) {
        Optional<Schema<?>> schema = read(at(pointer));
        return schema.map(found -> {
            String name = DistantName.of(pointer, candidate -> isTaken(candidate, found));
            names.put(pointer, name);
            named.put(name, found);
            return name;
        });
    }

    /** By another one: the parser of 3.1 copies some of them itself, and leaves the references as they are. */
    private boolean isTaken(String name, Schema<?> schema) {
        Map<?, ?> schemas = Objects.requireNonNullElse(components().getSchemas(), Map.of());
        Object other = named.containsKey(name) ? named.get(name) : schemas.get(name);
        return other != null && !other.equals(schema);
    }

    private JsonNode at(String pointer) {
        try {
            return written.at(JsonPointer.compile(pointer));
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }

    private Optional<Schema<?>> read(JsonNode node) {
        try {
            return node.isObject() ? Optional.of(mapper.convertValue(node, Schema.class)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A reference is a URI whose fragment is a JSON Pointer (RFC 6901, section 6). */
    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
