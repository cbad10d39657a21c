package dev.banksman.generator.read.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a schema is made of, each where it stands in the document.
 *
 * @param bases the component schemas that it builds upon by {@code allOf}, and whose properties it has
 */
public record Parts(
        Map<String, SchemaNode> properties, List<SchemaNode> alternatives, List<SchemaNode> all, List<String> bases) {
    public Parts {
        properties = new LinkedHashMap<>(properties);
        alternatives = List.copyOf(alternatives);
        all = List.copyOf(all);
        bases = List.copyOf(bases);
    }

    public static Parts of(Map<String, SchemaNode> properties, List<SchemaNode> alternatives) {
        return new Parts(properties, alternatives, List.of(), List.of());
    }

    public static Parts anyOf(List<SchemaNode> alternatives) {
        return of(Map.of(), alternatives);
    }

    public static Parts allOf(List<SchemaNode> members) {
        return new Parts(Map.of(), List.of(), members, List.of());
    }

    /** The same, built upon these and no other ones. */
    public Parts upon(Collection<String> others) {
        return new Parts(properties, alternatives, all, List.copyOf(others));
    }
}
