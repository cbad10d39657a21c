package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * Alternatives: a sealed interface.
 *
 * @param discriminator the wire name of the property that tells variants apart; empty when only their shape does
 * @param unknown the nested record that keeps a variant which the document doesn't know
 * @param shared what every variant has; the unknown one is then a record of these, among the nested
 * @param unions the unions of which it is a variant
 * @param nested variants without a name of their own
 */
public record UnionPlan(
        TypeRef.Named type,
        Doc doc,
        String discriminator,
        List<Variant> variants,
        TypeRef.Named unknown,
        List<ComponentPlan> shared,
        List<TypeRef.Named> unions,
        List<TypePlan> nested,
        boolean deprecated)
        implements TypePlan {
    public UnionPlan {
        variants = List.copyOf(variants);
        shared = List.copyOf(shared);
        unions = List.copyOf(unions);
        nested = List.copyOf(nested);
    }

    /** Whether an unknown variant is any JSON value, and not an object. */
    public boolean unknownIsAnything() {
        return discriminator.isEmpty() && !unknownIsNested();
    }

    /** Whether the unknown variant is one of the nested records. */
    public boolean unknownIsNested() {
        return nested.stream().anyMatch(type -> type.type().path().equals(unknown.path()));
    }

    /**
     * One known variant.
     *
     * @param value the discriminator's value; empty when only the shape tells
     * @param type what it is in JSON
     * @param wrapper the nested record that holds it, when its type can't be a variant itself
     * @param required the properties without which an object is another variant
     */
    public record Variant(String value, TypeRef type, Optional<TypeRef.Named> wrapper, List<String> required) {
        public Variant {
            required = List.copyOf(required);
        }

        /** A record or a union of the client's package. */
        public static Variant of(String value, TypeRef.Named type) {
            return new Variant(value, type, Optional.empty(), List.of());
        }

        /** The type that implements the interface. */
        public TypeRef.Named implementor() {
            return wrapper.orElseGet(() -> (TypeRef.Named) type);
        }
    }
}
