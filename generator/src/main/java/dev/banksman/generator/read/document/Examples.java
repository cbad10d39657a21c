package dev.banksman.generator.read.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.examples.Example;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Examples as JSON text. */
public final class Examples {
    /** The parser's own mapper, which knows its types, but leaves nulls out. */
    private static final ObjectMapper MAPPER =
            Json.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

    private Examples() {}

    /** The example of a schema; empty when there is none. */
    public static String of(SchemaNode node) {
        Object example = node.schema().getExample();
        List<?> all = Given.list(node.schema().getExamples());
        Object first = example == null && !all.isEmpty() ? all.get(0) : example;
        return first == null ? "" : json(first);
    }

    /** The one example, or the first of the named ones. */
    public static String of(
            @Nullable Object example,
            @Nullable Map<String, Example> named,
            Function<Example, Optional<Example>> resolved) {
        if (example != null) {
            return json(example);
        }
        return Given.map(named).values().stream()
                .findFirst()
                .flatMap(resolved)
                .map(Example::getValue)
                .map(Examples::json)
                .orElse("");
    }

    /** An example that can be looked into. */
    public static JsonNode tree(Object example) {
        return MAPPER.valueToTree(example);
    }

    public static String json(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsString(plain(value));
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    /** The parser of 3.0 turns the text of a date into the midnight of UTC; back to the text. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
                : value;
    }
}
