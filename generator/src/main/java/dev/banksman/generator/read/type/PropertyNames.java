package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.read.document.Names;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Marks;
import dev.banksman.generator.read.schema.Shape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the components of a record are called. */
final class PropertyNames {
    /** The component that catches all. */
    static final String ADDITIONAL = "additionalProperties";

    private final Names names;
    private final Scope scope;
    private final Map<String, SchemaNode> properties;

    /** The names of one record's properties, among all that is named in it. */
    PropertyNames(Names names, Scope scope, Map<String, SchemaNode> properties) {
        this.names = names;
        this.scope = scope;
        this.properties = properties;
    }

    /**
     * The name of each; one that is spelled like a Java name has it before {@code created_at} takes {@code createdAt}.
     */
    Map<String, String> claimed() {
        Map<String, String> wanted = new LinkedHashMap<>();
        properties.forEach((wire, property) -> wanted.put(wire, wanted(wire, property)));
        Map<String, String> given = new HashMap<>();
        wanted.forEach((wire, name) -> {
            if (wire.equals(name)) {
                given.put(wire, claim(name, wire));
            }
        });
        wanted.forEach((wire, name) -> given.computeIfAbsent(wire, other -> claim(name, other)));
        return given;
    }

    private String claim(String name, String wire) {
        SchemaNode property = Objects.requireNonNull(properties.get(wire));
        return names.claimMember(scope, name, property.place());
    }

    /** An inline type's {@code x-banksman-name} is the type's; any other property's is its own. */
    private static String wanted(String wire, SchemaNode property) {
        boolean ofType = Set.of(Shape.OBJECT, Shape.ENUM, Shape.UNION).contains(Shape.of(property));
        return Marks.name(property).filter(name -> !ofType).orElseGet(() -> Identifiers.member(wire));
    }

    /** That of the component that catches all: Jackson takes it for the property of the same name. */
    static String additional(SchemaNode node, Scope scope) {
        String name = ADDITIONAL;
        while (node.properties().containsKey(name)) {
            name = scope.claim(ADDITIONAL).name();
        }
        return name;
    }
}
