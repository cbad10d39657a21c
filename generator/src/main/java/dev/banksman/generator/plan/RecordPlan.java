package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * An object schema: a record.
 *
 * @param additional the type of properties beyond the components; empty when the schema forbids them
 * @param additionalName the name of the component that holds them
 * @param accessors reading shortcuts into nested records
 * @param mixins qualified names of hand-written interfaces that it implements
 * @param interfaces the unions of which it is a variant, and the bases that it builds upon
 */
public record RecordPlan(
        TypeRef.Named type,
        Doc doc,
        List<ComponentPlan> components,
        Optional<TypeRef> additional,
        String additionalName,
        List<AccessorPlan> accessors,
        List<String> mixins,
        List<TypeRef.Named> interfaces,
        List<TypePlan> nested,
        boolean deprecated)
        implements TypePlan {
    public RecordPlan {
        components = List.copyOf(components);
        accessors = List.copyOf(accessors);
        mixins = List.copyOf(mixins);
        interfaces = List.copyOf(interfaces);
        nested = List.copyOf(nested);
    }
}
