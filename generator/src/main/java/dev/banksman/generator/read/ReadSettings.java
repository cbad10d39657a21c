package dev.banksman.generator.read;

import java.util.Map;

/**
 * What a user decides about reading.
 *
 * @param packageName the package of the client
 * @param documentName what messages call the document, such as {@code openapi.yaml}
 * @param schemaMappings qualified names of existing types, by the name of the schema that they stand for
 * @param typeNames simple names of types, by the name of their schema; they beat the document's own
 */
public record ReadSettings(
        String packageName, String documentName, Map<String, String> schemaMappings, Map<String, String> typeNames) {
    public ReadSettings {
        schemaMappings = Map.copyOf(schemaMappings);
        typeNames = Map.copyOf(typeNames);
    }
}
