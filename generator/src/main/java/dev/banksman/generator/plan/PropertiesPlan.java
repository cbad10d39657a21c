package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * The properties of an OData entity, or of a complex type, for queries.
 *
 * @param entity the record
 * @param expandable whether it is an entity, which others expand
 * @param left the names of what can't be queried
 */
public record PropertiesPlan(
        TypeRef.Named type, TypeRef.Named entity, boolean expandable, List<Property> properties, List<String> left)
        implements TypePlan {
    public PropertiesPlan {
        properties = List.copyOf(properties);
        left = List.copyOf(left);
    }

    @Override
    public Doc doc() {
        return Doc.NONE;
    }

    /** What a property is in a query. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        DATE,
        INSTANT,
        TIME,
        DURATION,
        GUID,
        /** A string with a type of its own. */
        NEWTYPE,
        /** An open enum. */
        CHOICE,
        TEXTS,
        NUMBERS,
        COMPLEX,
        COMPLEXES,
        ENTITY,
        ENTITIES
    }

    /**
     * One property.
     *
     * @param name the constant's name
     * @param method the method's name, where it leads on to one other entity or complex value
     * @param value the type of its values, where that is one of the client's
     * @param related the properties of what it leads to
     * @param enumeration the qualified name of its enumeration in OData; empty when its values are texts
     */
    public record Property(
            String name,
            String method,
            String wireName,
            Kind kind,
            Optional<TypeRef.Named> value,
            Optional<TypeRef.Named> related,
            String enumeration,
            Doc doc,
            boolean deprecated) {}
}
