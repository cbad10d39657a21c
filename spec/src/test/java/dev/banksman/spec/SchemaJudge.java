package dev.banksman.spec;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Judges JSON values by the schemas of one document (JSON Schema 2020-12, formats asserted). Safe for several threads.
 */
final class SchemaJudge {
    private static final String BASE = "https://document.invalid/openapi";
    private static final String INLINE = "https://document.invalid/inline";

    private final JsonNode rewritten;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final AtomicInteger compiled = new AtomicInteger();

    SchemaJudge(JsonNode document) {
        this.rewritten = new SchemaRewrite(BASE).rewrite(document);
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(BASE, rewritten.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    boolean accepts(JsonNode instance, Place schema) {
        return errors(instance, schema).isEmpty();
    }

    /** Reports everything that the schema refuses, and every property that it does not name. */
    void judge(JsonNode instance, Place schema, String place, Findings findings) {
        errors(instance, schema).forEach(error -> report(error, schema, place, findings));
        new UnnamedProperties(findings, place).find(instance, schema);
    }

    private List<Error> errors(JsonNode instance, Place schema) {
        return schemas.computeIfAbsent(schema.pointer(), this::compile).validate(instance);
    }

    private Schema compile(String pointer) {
        SchemaLocation location = SchemaLocation.of(INLINE + compiled.incrementAndGet());
        return registry.getSchema(location, rewritten.at(JsonPointer.compile(pointer)));
    }

    private static void report(Error error, Place schema, String place, Findings findings) {
        findings.add(place, error.getInstanceLocation().toString(), error.getMessage(), rule(error, schema));
    }

    private static String rule(Error error, Place schema) {
        String location = error.getSchemaLocation().toString();
        String fragment = location.substring(location.indexOf('#') + 1);
        return location.startsWith(INLINE) ? schema.rule() + fragment : "#" + fragment;
    }
}
