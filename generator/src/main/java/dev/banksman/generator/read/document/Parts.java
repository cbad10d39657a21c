package dev.banksman.generator.read.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a schema is made of, each where it stands in the document. */
public record Parts(Map<String, SchemaNode> properties, List<SchemaNode> alternatives, List<SchemaNode> all) {
    public Parts {
        properties = new LinkedHashMap<>(properties);
        alternatives = List.copyOf(alternatives);
        all = List.copyOf(all);
    }

    public static Parts of(Map<String, SchemaNode> properties, List<SchemaNode> alternatives) {
        return new Parts(properties, alternatives, List.of());
    }

    public static Parts anyOf(List<SchemaNode> alternatives) {
        return of(Map.of(), alternatives);
    }

    public static Parts allOf(List<SchemaNode> members) {
        return new Parts(Map.of(), List.of(), members);
    }
}
