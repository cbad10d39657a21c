package dev.banksman.generator.plan;

import java.util.List;

/**
 * A {@code oneOf} that a property tells apart: a sealed interface.
 *
 * @param discriminator the property's wire name
 * @param unknown the nested record that keeps a variant which the document doesn't know
 */
public record UnionPlan(
        TypeRef.Named type, Doc doc, String discriminator, List<Variant> variants, TypeRef.Named unknown)
        implements TypePlan {
    public UnionPlan {
        variants = List.copyOf(variants);
    }

    /** One known variant. */
    public record Variant(String value, TypeRef.Named type) {}
}
