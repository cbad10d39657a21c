package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Marks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the types of component schemas are called. */
final class ComponentNames {
    private final Reading reading;
    private final Scope scope;
    private final Map<String, String> typeNames;

    /** @param typeNames simple names of types, by the name of their schema; they beat the document's own */
    ComponentNames(Reading reading, Scope scope, Map<String, String> typeNames) {
        this.reading = reading;
        this.scope = scope;
        this.typeNames = typeNames;
    }

    /** Those first that are called as they are spelled, or as somebody says: {@code fooBar} before {@code foo_bar}. */
    Map<String, SchemaNode> inTurn(Map<String, SchemaNode> schemas) {
        Map<String, SchemaNode> turns = new LinkedHashMap<>();
        schemas.forEach((key, node) -> {
            if (isSaid(key, node) || Identifiers.type(key).equals(key)) {
                turns.put(key, node);
            }
        });
        schemas.forEach(turns::putIfAbsent);
        return turns;
    }

    private boolean isSaid(String key, SchemaNode node) {
        return typeNames.containsKey(key) || Marks.name(node).isPresent();
    }

    /** Whether only {@code x-ms-enum} gives a schema another name than its own: then that of others goes first. */
    boolean isRenamed(String key, SchemaNode node) {
        return !typeNames.containsKey(key)
                && SharedEnums.name(node)
                        .filter(name -> !name.equals(Identifiers.type(key)))
                        .isPresent();
    }

    /** By the settings, by {@code x-banksman-name}, or by the key under components. */
    String own(String key, SchemaNode node) {
        return reading.names().claim(scope, wanted(key, node), node.place());
    }

    private String wanted(String key, SchemaNode node) {
        return Optional.ofNullable(typeNames.get(key))
                .map(Identifiers::type)
                .or(() -> Marks.name(node))
                .orElseGet(() -> Identifiers.type(key));
    }

    /** By {@code x-ms-enum}; where another type has that name, by the key. */
    String given(String key, SchemaNode node) {
        String name = SharedEnums.name(node).orElseThrow();
        return scope.free(name)
                ? reading.names().claim(scope, name, node.place())
                : reading.names().claimInstead(scope, name, Identifiers.type(key), node.place());
    }
}
