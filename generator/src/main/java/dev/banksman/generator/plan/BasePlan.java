package dev.banksman.generator.plan;

import java.util.List;

/**
 * What several objects have in common that build upon one by {@code allOf}: an interface.
 *
 * @param accessors what each of them has, beyond what {@code bases} promise
 * @param bases the bases that it builds upon itself
 * @param heirs the top-level records that build upon it, in a stable order
 * @param nested the inline types of a base that is nothing but one; another's are its record's
 */
public record BasePlan(
        TypeRef.Named type,
        Doc doc,
        List<ComponentPlan> accessors,
        List<TypeRef.Named> bases,
        List<TypeRef.Named> heirs,
        List<TypePlan> nested,
        boolean deprecated)
        implements TypePlan {
    public BasePlan {
        accessors = List.copyOf(accessors);
        bases = List.copyOf(bases);
        heirs = List.copyOf(heirs);
        nested = List.copyOf(nested);
    }
}
